import { hriznExamples as examples } from "@keystub/mock/hrizn";
import type { OperationName, Parts } from "./caller.ts";

const ideacloud_id = examples.completeIdeaCloud;
/** The least that orders an article. */
export const order = { ideacloud_id, article_type: "qa" };
const url = "https://hooks.example.org/x";
const events = ["content.completed"];
const content = { id: examples.completeContent };
const many = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item);

/** One row for each kind of constraint that the document uses: where it is, and which field is blamed. */
export const wrong: [kind: string, OperationName, Parts, field: string][] = [
  ["a required field is missing", "createIdeaCloud", { body: {} }, "keyword"],
  ["text is too short", "createIdeaCloud", { body: { keyword: "" } }, "keyword"],
  ["text is too long", "createIdeaCloud", { body: { keyword: "x".repeat(501) } }, "keyword"],
  ["a field has the wrong type", "createIdeaCloud", { body: { keyword: 7 } }, "keyword"],
  ["a field is null", "createIdeaCloud", { body: { keyword: null } }, "keyword"],
  ["the body has the wrong type", "createIdeaCloud", { body: [] }, ""],
  ["there is no body", "createIdeaCloud", {}, ""],
  ["an id is no UUID", "createIdeaCloud", { body: { keyword: "a", category_id: "seven" } }, "category_id"],
  [
    "a reference names nothing",
    "createIdeaCloud",
    { body: { keyword: "a", category_id: ideacloud_id } },
    "category_id",
  ],
  [
    "a reference names the other site's",
    "createIdeaCloud",
    { body: { keyword: "a", category_id: examples.otherSiteCategory } },
    "category_id",
  ],
  ["a list is empty", "createIdeaCloudBatch", { body: { items: [] } }, "items"],
  ["a list is too long", "createIdeaCloudBatch", { body: { items: many(26, { keyword: "a" }) } }, "items"],
  [
    "an item of a list is wrong",
    "createIdeaCloudBatch",
    { body: { items: [{ keyword: "a" }, { keyword: "" }] } },
    "items.1.keyword",
  ],
  ["a value is none of the enum", "createContent", { body: { ...order, article_type: "poem" } }, "article_type"],
  ["a mode is none of the enum", "createContent", { body: { ...order, mode: "magic" } }, "mode"],
  ["a boolean is text", "createContent", { body: { ...order, auto_compliance: "true" } }, "auto_compliance"],
  [
    "an item does not match the pattern",
    "createContent",
    { body: { ...order, selected_question_ids: ["one"] } },
    "selected_question_ids.0",
  ],
  [
    "a question is of another IdeaCloud",
    "createContent",
    { body: { ...order, selected_question_ids: ["q-1-1"] } },
    "selected_question_ids.0",
  ],
  ["a brand voice is unknown", "createContent", { body: { ...order, brand_voice_id: "profile-1" } }, "brand_voice_id"],
  ["more than ten are ordered", "createContentBatch", { body: { items: many(11, order) } }, "items"],
  [
    "no question is selected",
    "generateContent",
    { path: { id: examples.awaitingContent }, body: { selected_question_ids: [] } },
    "selected_question_ids",
  ],
  ["a tool of the body is unknown", "generateContentTools", { path: content, body: { tools: ["hammer"] } }, "tools.0"],
  ["a tool of the path is unknown", "generateContentTool", { path: { ...content, tool: "hammer" } }, "tool"],
  ["a component type is unknown", "getContentComponent", { path: { ...content, type: "soul" } }, "type"],
  ["an id of the path is no UUID", "getContent", { path: { id: "seven" } }, "id"],
  ["a VIN is too short", "getVehicle", { path: { vin: "SHORT" } }, "vin"],
  ["a VIN is too long", "getVehicleDescription", { path: { vin: "X".repeat(18) } }, "vin"],
  [
    "51 vehicles are named",
    "generateVehicleDescriptionBatch",
    { body: { vins: many(51, examples.vehicleWithout) } },
    "vins",
  ],
  ["a VIN of a list is too short", "generateVehicleDescriptionBatch", { body: { vins: ["SHORT"] } }, "vins.0"],
  ["a limit is zero", "listContent", { query: { limit: 0 } }, "limit"],
  ["a limit is above 100", "listIdeaClouds", { query: { limit: 101 } }, "limit"],
  ["a limit is a fraction", "listVehicles", { query: { limit: 2.5 } }, "limit"],
  [
    "a limit is no number",
    "listWebhookDeliveries",
    { path: { id: examples.webhook }, query: { limit: "many" } },
    "limit",
  ],
  ["a filter is none of the enum", "listIdeaClouds", { query: { status: "done" } }, "status"],
  ["a condition is none of the enum", "listVehicles", { query: { condition: "New" } }, "condition"],
  ["a year is no number", "listVehicles", { query: { year: "MMXXVI" } }, "year"],
  ["a format is none of the enum", "getInventoryFeed", { query: { format: "csv" } }, "format"],
  ["a cursor is nonsense", "listContent", { query: { cursor: "nonsense" } }, "cursor"],
  [
    "a cursor is of another list",
    "listVehicles",
    { query: { cursor: btoa('{"created_at":"2026-01-01T00:00:00Z","id":"1"}') } },
    "cursor",
  ],
  [
    "a webhook's address is plain http",
    "createWebhook",
    { body: { url: "http://hooks.example.org/x", events } },
    "url",
  ],
  ["a webhook's address is no address", "createWebhook", { body: { url: "hooks", events } }, "url"],
  ["an event is unknown", "createWebhook", { body: { url, events: ["content.burnt"] } }, "events.0"],
  ["one subscribes to the ping", "createWebhook", { body: { url, events: ["test.ping"] } }, "events.0"],
  ["one subscribes to nothing", "createWebhook", { body: { url, events: [] } }, "events"],
  ["a change changes nothing", "updateWebhook", { path: { id: examples.webhook }, body: {} }, ""],
  [
    "an unknown event is to be tested",
    "testWebhook",
    { path: { id: examples.webhook }, body: { event_type: "x" } },
    "event_type",
  ],
  [
    "an idempotency key is too long",
    "createIdeaCloud",
    { header: { "X-Idempotency-Key": "k".repeat(257) }, body: { keyword: "a" } },
    "X-Idempotency-Key",
  ],
];
