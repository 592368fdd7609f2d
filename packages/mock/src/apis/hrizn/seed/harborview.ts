import { hriznExamples } from "../examples.ts";
import type { SiteData } from "./site-data.ts";

/** A second, small site, to show that a key of the first sees nothing of it. */
export const harborview: SiteData = {
  profile: {
    id: hriznExamples.otherSite,
    name: "Harborview Toyota",
    vertical: "automotive",
    domain: "www.harborview-toyota.example",
    city: "Astoria",
    state: "OR",
    zip: "97103",
    platform: "dealer_dot_com",
    oem: "Toyota",
  },
  categories: `
id                                   | slug            | name            | description
${hriznExamples.otherSiteCategory} | hybrid-know-how | Hybrid Know-How | Batteries, range and care
dc69c097-d76f-4676-980d-5af781dd4c8d | coast-roads     | Coast Roads     |`,
  brandVoices: `
id                    | name        | tone     | description
profile-1755734400000 | Harbor Crew | friendly | Warm and brief`,
  elements: `
id                                   | type | name                   | content
77a635ea-7bea-4505-ad66-b1e3bb27675e | cta  | Ask for a hybrid check | A battery check takes half an hour. Coffee is on us.`,
  disabledContentTypes: ["comparison", "salesevent"],
  ideaclouds: `
id                                   | age | status   | category        | keyword
78ad8549-325e-44c6-9508-1262bc684bdd | 33  | complete | hybrid-know-how | hybrid battery life
808dcdcd-7ce4-4aba-915b-b3b91a611bbf | 12  | complete | coast-roads     | rust protection at the coast`,
  content: `
id                                   | type   | status   | compliance  | age | ideacloud                    | tools  | voice                 | title
e25d488e-1b88-4cda-ab37-c4834efc09f5 | expert | complete | complete    | 31  | hybrid battery life          | basics | profile-1755734400000 | How Long a Hybrid Battery Lasts
329ca4bb-0dea-4b15-aced-c7d84e30ba5f | basic  | complete | not_checked | 10  | rust protection at the coast |        |                       | Salt Air and Your Car`,
  vehicles: `
condition | make   | model   | vin      | years     | body  | engine             | transmission      | drivetrain        | fuel             | price | trims
new       | Toyota | RAV4    | 2T36CRAV | 2026 2026 | SUV   | 2.5L hybrid        | CVT               | All Wheel Drive   | Regular unleaded | 33350 | LE, XLE
new       | Toyota | Corolla | JTDBCMFE | 2026      | Sedan | 1.8L hybrid        | CVT               | Front Wheel Drive | Regular unleaded | 25170 | LE
new       | Toyota | Tacoma  | 3TMLB5JN | 2026      | Truck | 2.4L turbo four    | 8-speed automatic | Four Wheel Drive  | Regular unleaded | 38400 | SR5
used      | Toyota | Prius   | JTDKAMFU | 2021 2023 | Sedan | 1.8L hybrid        | CVT               | Front Wheel Drive | Regular unleaded | 28900 | LE, XLE`,
  webhooks: [
    {
      id: hriznExamples.otherSiteWebhook,
      url: "https://hooks.example.org/harborview",
      description: "Inventory, to the website",
      events: ["inventory.feed.updated"],
      active: true,
      failures: 0,
      deliveries: [{ event: "inventory.feed.updated", age: 1, attempts: 1, response: 200 }],
    },
  ],
};
