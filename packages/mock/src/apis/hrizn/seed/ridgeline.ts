import { hriznExamples } from "../examples.ts";
import type { SiteData } from "./site-data.ts";

/** The main site: a Subaru dealership in the mountains, with records in every state. */
export const ridgeline: SiteData = {
  profile: {
    id: hriznExamples.site,
    name: "Ridgeline Subaru",
    vertical: "automotive",
    domain: "www.ridgeline-subaru.example",
    city: "Bend",
    state: "OR",
    zip: "97701",
    platform: "dealer_inspire",
    oem: "Subaru",
  },
  categories: `
id                                   | slug          | name          | description
${hriznExamples.category} | model-guides  | Model Guides  | One model at a time, from trims to towing
f41fcb28-e1ec-4229-9aa5-148c01a8c3f5 | service-tips  | Service Tips  | Care, intervals and small repairs
b7b3ff7b-623d-48df-8cd5-8cc6f137bdc5 | buying-advice | Buying Advice | Financing, leasing and trade-in
e52fec14-2d75-4a6a-8584-0f4ce50ee168 | comparisons   | Comparisons   | Two vehicles side by side
43c243ee-0945-46ce-9f76-663f8330df68 | local-driving | Local Driving |
d01e13be-235f-461f-8392-3dd14744f3e0 | offers        | Offers        | Events and seasonal specials`,
  brandVoices: `
id                    | name          | tone      | description
${hriznExamples.brandVoice} | Straight Talk | plain     | Short sentences, no sales words
profile-1751328000000 | Trail Guide   | friendly  | For people who spend weekends outdoors
profile-1753920000000 | Service Desk  | technical | Precise and calm, with numbers`,
  elements: `
id                                   | type       | name              | content
d8aaa1f6-d2b6-41ba-9e97-f5f843c901ee | cta        | Book a test drive | Pick a time that suits you and we keep the car warm.
44d09f3d-38c2-4ebb-95ba-b91cd20b52cf | disclaimer | Pricing           | Prices exclude tax, title, license and a document fee.
54dc7651-89f8-46dc-9f93-26be5a7eff0d | link       | Service schedule  | https://www.ridgeline-subaru.example/service/schedule
dd75ef1b-a557-4e75-83c8-396ebe77367b | banner     | Winter tires      | Four winter tires mounted and balanced by appointment.
31146644-0f9e-4cd3-a7aa-e4a6ac9448a7 | disclaimer | Fuel economy      | Mileage figures are estimates; yours will vary.`,
  disabledContentTypes: ["salesevent"],
  ideaclouds: `
id                                   | age | status   | category      | keyword
b8134e77-a4c9-427d-af6c-72f9b192e0d9 | 64  | complete | model-guides  | 2026 Outback towing
5372f53f-f952-4fef-8839-5aad5fac0dba | 51  | complete | service-tips  | brake service intervals
abda62a8-5732-41ef-8c00-31d8dc083c34 | 43  | complete | comparisons   | Forester vs CR-V
93d544be-eeee-4355-af02-14835508e050 | 37  | complete | local-driving | winter tires in Central Oregon
c24d025b-749f-4882-8e29-d80fb9f16842 | 22  | complete | buying-advice | leasing a Crosstrek
fa50dad1-f12a-41f0-9a18-19980e199f78 | 15  | complete | model-guides  | Solterra home charging
657bf824-c301-4403-be88-c45db5a0e105 | 9   | failed   | offers        | qwx lease zz 0 down
047e2168-6e50-4ddc-ace8-8f9bcedc842f | 4   | complete |               | roof racks for camping`,
  // The last item belongs to a run that stalled: it stays `generating` (and its check `checking`) however far the clock
  // is moved, so that the screen for that state can be built at leisure.
  content: `
id                                   | type         | status         | compliance  | age | ideacloud                      | tools  | voice                 | title
0180d5e1-945c-407b-8118-9866d29e6868 | qa           | complete       | complete    | 60  | 2026 Outback towing            | all    | profile-1748736000000 | Towing With the 2026 Outback
54920444-b948-4159-a8ce-b6fbfc188d19 | modellanding | complete       | complete    | 58  | 2026 Outback towing            | basics | profile-1751328000000 | The 2026 Subaru Outback
e06b6ca7-cc90-4e10-9a66-c6ae7e790030 | expert       | complete       | not_checked | 48  | brake service intervals        | all    |                       | When Brakes Really Need Service
0b62aff1-f0a3-417a-aa8f-f4e9e1482dc5 | comparison   | complete       | complete    | 40  | Forester vs CR-V               | basics | profile-1753920000000 | Subaru Forester or Honda CR-V?
085f4bc0-2132-4f32-9747-d1dfafee2375 | basic        | complete       | failed      | 35  | winter tires in Central Oregon |        | profile-1748736000000 | Winter Tires: October or November?
54ef6e27-2222-4d3c-ab6b-0eed339364f8 | basic        | complete       | complete    | 30  |                                |        | profile-1751328000000 | New Opening Hours in Our Service Center
40797c0d-b39b-44e9-b624-06a0162ef271 | qa           | complete       | not_checked | 20  | leasing a Crosstrek            |        |                       | Leasing a Crosstrek: Your Questions
2ccaafae-bea4-4bc0-9d02-ae8d63f96bd0 | expert       | complete       | not_checked | 14  | Solterra home charging         | basics | profile-1753920000000 | Charging the Solterra at Home
d36173ae-83cb-4775-a04b-29c4e8a2c121 | comparison   | failed         | not_checked | 11  | leasing a Crosstrek            |        | profile-1748736000000 | Lease or Loan for a Crosstrek
8a86387f-6757-4342-97d3-c89b151d1f66 | qa           | awaiting_input | not_checked | 3   | roof racks for camping         |        | profile-1751328000000 | Roof Racks, Tents and Boxes
e945af39-de42-48db-bc90-d5c512be0517 | basic        | awaiting_input | not_checked | 2   | winter tires in Central Oregon |        |                       | Storing Summer Tires
483a045e-569f-42a7-98fb-cb36633645b4 | modellanding | generating     | checking    | 1   | Solterra home charging         |        | profile-1753920000000 | The 2026 Subaru Solterra`,
  vehicles: `
condition | make       | model          | vin      | years                                   | body      | engine                  | transmission      | drivetrain        | fuel             | price | trims
new       | Subaru     | Outback        | 4S4BTGND | 2026 2026 2026 2026 2026 2026 2025 2025 | Wagon     | 2.5L flat-four          | CVT               | All Wheel Drive   | Regular unleaded | 34995 | Premium, Limited, Touring, Wilderness
new       | Subaru     | Forester       | JF2SLDKC | 2026 2026 2026 2026 2026 2026 2026 2025 | SUV       | 2.5L flat-four          | CVT               | All Wheel Drive   | Regular unleaded | 29995 | Base, Premium, Sport, Limited
new       | Subaru     | Crosstrek      | 4S4GUHM6 | 2026 2026 2026 2026 2026 2026 2025 2025 | SUV       | 2.5L flat-four          | CVT               | All Wheel Drive   | Regular unleaded | 26995 | Premium, Sport, Limited
new       | Subaru     | Ascent         | 4S4WMAKD | 2026 2026 2026 2026 2025                | SUV       | 2.4L turbo flat-four    | CVT               | All Wheel Drive   | Regular unleaded | 40795 | Premium, Limited, Touring
new       | Subaru     | Impreza        | JF1GUAFC | 2026 2026 2026 2025                     | Hatchback | 2.5L flat-four          | CVT               | All Wheel Drive   | Regular unleaded | 26595 | Sport, RS
new       | Subaru     | WRX            | JF1VBAF6 | 2026 2026 2025                          | Sedan     | 2.4L turbo flat-four    | 6-speed manual    | All Wheel Drive   | Premium unleaded | 32495 | Premium, Limited, GT
new       | Subaru     | BRZ            | JF1ZDBB1 | 2026 2026                               | Coupe     | 2.4L flat-four          | 6-speed manual    | Rear Wheel Drive  | Premium unleaded | 33210 | Premium, Limited
new       | Subaru     | Solterra       | JTMABABA | 2026 2026                               | SUV       | dual electric motors    | single-speed      | All Wheel Drive   | Electric         | 38495 | Premium, Limited
used      | Subaru     | Outback        | 4S4BSANC | 2019 2020 2021 2022                     | Wagon     | 2.5L flat-four          | CVT               | All Wheel Drive   | Regular unleaded | 33500 | Premium, Limited
used      | Subaru     | Forester       | JF2SKAUC | 2018 2021 2023                          | SUV       | 2.5L flat-four          | CVT               | All Wheel Drive   | Regular unleaded | 30500 | Premium, Sport
used      | Toyota     | RAV4           | 2T3P1RFV | 2020 2022                               | SUV       | 2.5L four-cylinder      | 8-speed automatic | All Wheel Drive   | Regular unleaded | 32900 | LE, XLE
used      | Honda      | CR-V           | 7FARW2H8 | 2019 2022 2023                          | SUV       | 1.5L turbo four         | CVT               | All Wheel Drive   | Regular unleaded | 33200 | EX, EX-L
used      | Ford       | F-150          | 1FTEW1EP | 2018 2021                               | Truck     | 2.7L turbo V6           | 10-speed automatic| Four Wheel Drive  | Regular unleaded | 47800 | XLT, Lariat
used      | Mazda      | CX-5           | JM3KFBCM | 2021 2023                               | SUV       | 2.5L four-cylinder      | 6-speed automatic | All Wheel Drive   | Regular unleaded | 30700 | Select, Preferred
used      | Jeep       | Wrangler       | 1C4HJXDG | 2019 2020                               | SUV       | 3.6L V6                 | 8-speed automatic | Four Wheel Drive  | Regular unleaded | 42100 | Sport S, Sahara
used      | Hyundai    | Tucson         | KM8JBCAE | 2022 2024                               | SUV       | 2.5L four-cylinder      | 8-speed automatic | All Wheel Drive   | Regular unleaded | 30900 | SEL, Limited
used      | Volkswagen | Golf Alltrack  | 3VWH17AU | 2018                                    | Wagon     | 1.8L turbo four         | 6-speed automatic | All Wheel Drive   | Regular unleaded | 31200 | SE
used      | Chevrolet  | Colorado       | 1GCGTCEN | 2020 2022                               | Truck     | 3.6L V6                 | 8-speed automatic | Four Wheel Drive  | Regular unleaded | 37400 | LT, Z71`,
  // The active one wants only what nothing here sends by itself, so that a fresh world calls no receiver of nobody's.
  webhooks: [
    {
      id: hriznExamples.webhook,
      url: "https://hooks.example.org/hrizn/inventory",
      description: "Inventory and approvals, to the website",
      events: ["inventory.feed.updated", "content.approval.submitted", "content.approval.approved"],
      active: true,
      failures: 0,
      deliveries: [
        { event: "inventory.feed.updated", age: 0.5, attempts: 1, response: 200 },
        { event: "inventory.feed.updated", age: 1.5, attempts: 2, response: 200 },
        { event: "content.approval.approved", age: 6, attempts: 1, response: 200 },
      ],
    },
    {
      id: hriznExamples.disabledWebhook,
      url: "https://hooks.example.org/hrizn/content",
      description: "Switched off after too many failures",
      events: ["content.completed", "content.failed", "compliance.completed"],
      active: false,
      failures: 50,
      deliveries: [
        { event: "content.failed", age: 11, attempts: 5, response: 503 },
        { event: "content.completed", age: 14, attempts: 5, response: null },
        { event: "content.completed", age: 40, attempts: 1, response: 200 },
      ],
    },
  ],
};
