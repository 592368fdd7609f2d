import { describe, expect, it } from "vitest";
import { renderFeed } from "./feed.ts";
import { renderHtml } from "./html.ts";
import { fill, toSlug } from "./phrase.ts";
import { writeComponent } from "./tools.ts";

describe("renderHtml", () => {
  it("renders headings, lists, paragraphs and bold", () => {
    expect(renderHtml("# A\n\nSome **bold** words.\n\n## B\n\n- one\n- two")).toBe(
      "<article>\n<h1>A</h1>\n<p>Some <strong>bold</strong> words.</p>\n<h2>B</h2>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n</article>\n",
    );
  });

  it("lets no markup of a title through", () => {
    const html = renderHtml(`# <script>alert("1 & 2")</script>\n\n<img src=x onerror='x'>`);
    expect(html).toContain("<h1>&#60;script&#62;alert(&#34;1 &#38; 2&#34;)&#60;/script&#62;</h1>");
    expect(html).not.toMatch(/<(?!\/?(article|h1|p)>)/);
  });
});

describe("renderFeed", () => {
  it("escapes values, leaves out what is null and lists images", () => {
    const images = ["https://img.example.com/1.jpg?a=1&b=2", "https://img.example.com/2.jpg"];
    expect(renderFeed([{ vin: "X", trim: null, engine: "<2.5L>", images }], "now")).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<inventory generated_at="now" vehicle_count="1">
  <vehicle>
    <vin>X</vin>
    <engine>&#60;2.5L&#62;</engine>
    <images><image>https://img.example.com/1.jpg?a=1&#38;b=2</image><image>https://img.example.com/2.jpg</image></images>
  </vehicle>
</inventory>
`,
    );
  });

  it("replaces characters that XML cannot hold", () => {
    expect(renderFeed([{ model: "a\u0000b" }], "now")).toContain("<model>a�b</model>");
  });
});

describe("phrases", () => {
  it("put a fact in as it is, even one that looks like a fact's name", () => {
    expect(fill("{topic} at {dealer}", { topic: "{dealer}", dealer: "D" })).toBe("{dealer} at D");
  });

  it("make a slug of anything", () => {
    expect(["Tire Care!", "日本語", "  "].map(toSlug)).toEqual(["tire-care", "article", "article"]);
  });
});

describe("writeComponent", () => {
  it("writes JSON-LD that cannot close its script element", () => {
    const text = writeComponent("combinedSchema", {
      title: "</script><b>",
      articleType: "qa",
      keyword: "towing",
      headings: ["How much?"],
      tags: [],
      dealer: "Ridgeline Subaru",
      city: "Bend",
      domain: "www.ridgeline-subaru.example",
      publishedAt: "2026-01-01T00:00:00+00:00",
    });
    expect(text).not.toContain("<");
    expect(JSON.parse(text)["@graph"][0].headline).toBe("</script><b>");
  });
});
