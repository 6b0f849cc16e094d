import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderSupportHtml } from "../../src/support/render/html.js";
import { project } from "../cli/harness.js";
import { policyOf, reportOn } from "./documents.js";

function installed(): string | undefined {
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    try {
      return execFileSync("which", [name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    } catch {
      // The next name.
    }
  }
  return undefined;
}

const executablePath = installed();
const missing = "no chromium here: apt-get install chromium (CI fails without it)";

if (executablePath === undefined) process.stderr.write(`test/support/browser.test.ts: ${missing}\n`);

describe("a browser", () => {
  it("is there where it must be", ({ skip }) => {
    const isCi = process.env["CI"] === "true";
    skip(executablePath === undefined && !isCi, missing);
    expect(executablePath, missing).toBeDefined();
  });
});

describe.skipIf(executablePath === undefined)("the page in Chromium", () => {
  let browser: Browser;
  let page: Page;
  const messages: string[] = [];

  beforeAll(async () => {
    const policy = policyOf("identity", {
      Sid: "OwnPools",
      Effect: "Allow",
      Action: "cognito-idp:*",
      Resource: "*",
      Condition: { StringEquals: { "aws:ResourceTag/tenant": "${aws:PrincipalTag/tenant}" } },
    });
    const file = join(project({}), "report.html");
    writeFileSync(file, renderSupportHtml(reportOn([policy])));
    browser = await chromium.launch({ executablePath: executablePath!, args: ["--no-sandbox", "--disable-gpu"] });
    page = await browser.newPage();
    page.on("console", (message) => messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(String(error)));
    page.on("request", (request) => messages.push(...(request.url().startsWith("file:") ? [] : [request.url()])));
    await page.goto(pathToFileURL(file).href);
  });

  afterAll(() => browser?.close());

  const shown = (selector: string): Promise<readonly string[]> =>
    page.$$eval(selector, (rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.textContent ?? ""));

  it("filters rows by every word, hides what is left empty, and counts", async () => {
    const all = await shown("tbody tr");
    await page.fill("#filter", "provisioned IDP");
    const found = await shown("tbody tr");
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThan(all.length);
    expect(found.filter((text) => !text.includes("ProvisionedLimit"))).toEqual([]);
    expect(await page.textContent("#found")).toBe(`${found.length} of ${all.length} rows`);
    expect(await shown("main > section")).toHaveLength(2);
    expect(await shown("nav li")).toHaveLength(2);
    await page.fill("#filter", "no such thing");
    expect(await shown("tbody tr")).toEqual([]);
    await page.fill("#filter", "");
    expect(await shown("tbody tr")).toEqual(all);
  });

  it("leaves gaps only", async () => {
    await page.check("#gaps");
    const types = await shown("#types tbody tr");
    expect(types).toHaveLength(4);
    expect(types.join()).not.toContain("userpool");
    await page.uncheck("#gaps");
    expect(await shown("#types tbody tr")).toHaveLength(6);
  });

  it("sorts by a column, both ways, from the keyboard too", async () => {
    const head = "#types thead th:nth-child(2)";
    const levels = (): Promise<readonly string[]> => shown("#types tbody td:nth-child(2)");
    await page.focus(`${head} button`);
    await page.keyboard.press("Enter");
    expect(await levels()).toEqual(["full", "full", "none", "none", "none", "none"]);
    expect(await page.getAttribute(head, "aria-sort")).toBe("ascending");
    await page.click(`${head} button`);
    expect(await levels()).toEqual(["none", "none", "none", "none", "full", "full"]);
    expect(await page.getAttribute(head, "aria-sort")).toBe("descending");
  });

  it("shows the actions that prove a key", async () => {
    const cell = "#types tbody tr:has-text('userpool') td:nth-child(4)";
    await page.click(`${cell} summary`);
    expect((await page.textContent(`${cell} .names`))?.split(", ")).toEqual(["CreateUserPool", "TagResource", "UpdateUserPool"]);
  });

  it("keeps names and keys in sight: the head of a long table, its first column, a section that a link leads to", async () => {
    await page.click('nav a[href="#actions-cognito-idp"]');
    const top = (selector: string): Promise<number> =>
      page.$eval(selector, (element) => Math.round(element.getBoundingClientRect().top));
    const controls = await page.$eval(".controls", (element) => element.getBoundingClientRect().bottom);
    expect(await top("#actions-cognito-idp h2")).toBeGreaterThanOrEqual(Math.floor(controls));
    const long = "#actions-cognito-idp .scroll";
    const [head, row] = [`${long} thead th:nth-child(3)`, `${long} tbody th`];
    const before = [await top(head), await top(row)] as const;
    await page.$eval(long, (element) => element.scrollTo(0, 900));
    expect([await top(head), await top(row)]).toEqual([before[0], before[1] - 900]);
    await page.$eval(long, (element) => element.scrollTo(0, 0));
  });

  it("fits a telephone: a table scrolls, the page does not, and half of the width is left for the keys", async () => {
    const before = page.viewportSize()!;
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    const left = (): Promise<number> => page.$eval("#actions-cognito-idp tbody th", (th) => th.getBoundingClientRect().left);
    const width = await page.$eval("#actions-cognito-idp tbody th", (th) => th.getBoundingClientRect().width);
    expect(width).toBeLessThan(195);
    const at = await left();
    await page.$eval("#actions-cognito-idp .scroll", (element) => element.scrollTo(300, 0));
    expect(await left()).toBe(at);
    await page.setViewportSize(before);
  });

  it("is readable in light and dark, and opens its lists for print", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(contrasts), colorScheme).toEqual([]);
    }
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.$$eval("details", (all) => all.every((each) => each.open))).toBe(true);
  });

  it("says nothing to the console and asks nobody for anything", () => {
    expect(messages).toEqual([]);
  });
});

/** Runs in the page: pairs of text and background with less contrast than 4.5 to 1 (WCAG AA). */
const contrasts = `(() => {
  const luminance = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).map((part) => { const c = part / 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const background = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const color = getComputedStyle(each).backgroundColor;
      if (color !== "rgba(0, 0, 0, 0)") return color;
    }
    return "rgb(255, 255, 255)";
  };
  const low = new Set();
  for (const element of document.querySelectorAll("h1,h2,h3,p,td,th,small,code,a,li,output,.badge")) {
    const { color } = getComputedStyle(element);
    const [a, b] = [luminance(color), luminance(background(element))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) low.add(element.tagName + " " + element.className + " " + color + " on " + background(element));
  }
  return [...low];
})()`;
