// Generated from openapi/control by npm run generate.
export const server = "http://127.0.0.1:4010/_keystub";

export const operations = {
 "getHealth": {
  "method": "GET",
  "path": "/health",
  "security": null,
  "scopes": []
 },
 "listCredentials": {
  "method": "GET",
  "path": "/credentials",
  "security": null,
  "scopes": []
 },
 "issueCredential": {
  "method": "POST",
  "path": "/credentials",
  "security": null,
  "scopes": []
 },
 "getCredential": {
  "method": "GET",
  "path": "/credentials/{id}",
  "security": null,
  "scopes": []
 },
 "revokeCredential": {
  "method": "POST",
  "path": "/credentials/{id}/revoke",
  "security": null,
  "scopes": []
 },
 "expireCredential": {
  "method": "POST",
  "path": "/credentials/{id}/expire",
  "security": null,
  "scopes": []
 },
 "rotateCredential": {
  "method": "POST",
  "path": "/credentials/{id}/rotate",
  "security": null,
  "scopes": []
 },
 "createSession": {
  "method": "POST",
  "path": "/sessions",
  "security": null,
  "scopes": []
 },
 "getClock": {
  "method": "GET",
  "path": "/clock",
  "security": null,
  "scopes": []
 },
 "setClock": {
  "method": "PUT",
  "path": "/clock",
  "security": null,
  "scopes": []
 },
 "advanceClock": {
  "method": "POST",
  "path": "/clock/advance",
  "security": null,
  "scopes": []
 },
 "listFaults": {
  "method": "GET",
  "path": "/faults",
  "security": null,
  "scopes": []
 },
 "addFault": {
  "method": "POST",
  "path": "/faults",
  "security": null,
  "scopes": []
 },
 "clearFaults": {
  "method": "DELETE",
  "path": "/faults",
  "security": null,
  "scopes": [],
  "produces": []
 },
 "getJournal": {
  "method": "GET",
  "path": "/journal",
  "security": null,
  "scopes": []
 },
 "clearJournal": {
  "method": "DELETE",
  "path": "/journal",
  "security": null,
  "scopes": [],
  "produces": []
 },
 "reset": {
  "method": "POST",
  "path": "/reset",
  "security": null,
  "scopes": [],
  "produces": []
 },
 "getSnapshot": {
  "method": "GET",
  "path": "/snapshot",
  "security": null,
  "scopes": []
 },
 "restoreSnapshot": {
  "method": "PUT",
  "path": "/snapshot",
  "security": null,
  "scopes": [],
  "produces": []
 }
} as const;
