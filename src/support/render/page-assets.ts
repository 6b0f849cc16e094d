/** Style and script of the page. Neither holds anything of a report, so that their hashes are constants. */

export const pageStyle = `
:root{--bg:#fff;--fg:#1b1f24;--soft:#57606a;--line:#d0d7de;--head:#f6f8fa;--link:#0550ae;
--good:#dafbe1;--good-fg:#0a4a1c;--some:#fff3c4;--some-fg:#5c3d00;--bad:#ffe1de;--bad-fg:#7d1007}
@media (prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--soft:#9aa4af;--line:#30363d;--head:#161b22;--link:#79b8ff;
--good:#12361f;--good-fg:#9be9a8;--some:#3d2f08;--some-fg:#f2cc60;--bad:#4a1714;--bad-fg:#ffb3aa}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:96rem;padding:1.5rem;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,sans-serif}
h1{font-size:1.6rem;margin:0 0 .5rem}h2{font-size:1.2rem;margin:2.2rem 0 .3rem}h3{font-size:1rem;margin:1.4rem 0 .2rem}
section,article{scroll-margin-top:4rem}p{margin:.2rem 0}code{font-family:ui-monospace,monospace;font-size:.9em}.names code{white-space:nowrap}td.arn code,p code{overflow-wrap:anywhere}small{color:var(--soft);font-size:.85em}a{color:var(--link)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--bg);padding:.3rem}
.badge{font-size:.75em;font-weight:600;padding:.1em .6em;border-radius:1em;border:1px solid currentColor;vertical-align:middle}
.facts{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;margin:0 0 .8rem;padding:0}
.facts li{border:1px solid var(--line);border-radius:.4rem;padding:.35rem .7rem;color:var(--soft)}.facts b{color:var(--fg);font-size:1.05rem}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;margin:0;padding:0}
.controls{position:sticky;top:0;z-index:4;display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;align-items:center;background:var(--bg);padding:.7rem 0;border-bottom:1px solid var(--line);margin-top:.6rem}
input[type=search]{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--soft);border-radius:.3rem;padding:.25rem .5rem;width:min(24rem,60vw)}
output{color:var(--soft)}.scroll{overflow:auto;max-height:80vh;border:1px solid var(--line);border-radius:.4rem;margin:.6rem 0}
table{border-collapse:separate;border-spacing:0;width:100%}caption{position:absolute;left:-99rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid var(--line);border-right:1px solid var(--line)}
tr>:last-child{border-right:0}tbody tr:last-child>*{border-bottom:0}th{font-weight:600}tbody th{font-weight:400;overflow-wrap:anywhere;min-width:17rem;max-width:24rem;position:sticky;left:0;z-index:1;background:var(--bg)}
thead th{background:var(--head);position:sticky;top:0;z-index:2}thead th:first-child{left:0;z-index:3}thead small{display:block;font-weight:400;min-width:8em}
thead button{all:unset;cursor:pointer;font-weight:600;white-space:nowrap}thead button:focus-visible,a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--link);outline-offset:2px}
thead button::after{content:" \\2195";color:var(--soft);font-weight:400}th[aria-sort=ascending] button::after{content:" \\2191"}th[aria-sort=descending] button::after{content:" \\2193"}
.good{background:var(--good);color:var(--good-fg)}.some{background:var(--some);color:var(--some-fg)}.bad{background:var(--bad);color:var(--bad-fg)}
.good small,.some small,.bad small{color:inherit}summary{cursor:pointer;white-space:nowrap}details .names{display:block;min-width:16rem;max-width:34rem;font-size:.9em}
td.arn{font-size:.85em;min-width:15rem}.matrix td:last-child{min-width:14rem}.off{color:var(--soft)}
.verdicts{table-layout:fixed;min-width:60rem}.verdicts th:first-child{width:6.5rem}.verdicts th:nth-child(2){width:34%}.verdicts .names{font-size:.92em}
td p+p{margin-top:.3rem}footer{margin:2.5rem 0 0;color:var(--soft);font-size:.85em}
tbody tr:hover>:not(.good,.some,.bad){background:var(--head)}
[hidden]{display:none!important}
@media (max-width:48rem){body{padding:1rem}section,article{scroll-margin-top:6rem}tbody th{min-width:8rem;max-width:42vw}}
@media print{.controls,nav,.skip{display:none}body{max-width:none;padding:0;font-size:10px}.scroll{overflow:visible;max-height:none;border:0}thead th,tbody th{position:static}thead{display:table-header-group}tr{break-inside:avoid}
.good,.some,.bad,.badge{print-color-adjust:exact;-webkit-print-color-adjust:exact}thead button::after{content:""}}
`;

export const pageScript = `
"use strict";
(() => {
  const filter = document.getElementById("filter");
  const gaps = document.getElementById("gaps");
  const found = document.getElementById("found");
  const rows = [...document.querySelectorAll("tbody tr")].map((row) => {
    const section = row.closest("section");
    const about = row.closest("article") ?? section.querySelector("h2");
    const words = row.textContent + " " + about.querySelector("h3")?.textContent + " " + section.querySelector("h2").textContent;
    return { row, text: words.toLowerCase(), gap: row.dataset.gap === "yes" };
  });
  const blocks = [...document.querySelectorAll("article, main > section")];
  const links = [...document.querySelectorAll("nav a")];
  const update = () => {
    const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, text, gap } of rows) {
      row.hidden = !(words.every((word) => text.includes(word)) && (gap || !gaps.checked));
      if (!row.hidden) shown++;
    }
    const filtering = words.length > 0 || gaps.checked;
    for (const block of blocks) block.hidden = filtering && !block.querySelector("tbody tr:not([hidden])");
    for (const link of links) link.parentNode.hidden = document.getElementById(link.hash.slice(1)).hidden;
    found.textContent = filtering ? shown + " of " + rows.length + " rows" : rows.length + " rows";
  };
  filter.addEventListener("input", update);
  gaps.addEventListener("change", update);
  const compare = new Intl.Collator("en", { numeric: true }).compare;
  for (const head of document.querySelectorAll("thead th")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.firstChild.textContent;
    head.replaceChild(button, head.firstChild);
    button.addEventListener("click", () => {
      const at = [...head.parentNode.children].indexOf(head);
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of head.parentNode.children) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const body = head.closest("table").tBodies[0];
      const sorted = [...body.rows].sort((a, b) => compare(a.cells[at].textContent, b.cells[at].textContent));
      body.append(...(down ? sorted.reverse() : sorted));
    });
  }
  addEventListener("beforeprint", () => {
    for (const each of document.querySelectorAll("details")) each.open = true;
  });
  update();
})();
`;

/** Of the style and the script above, as the page's policy names them; a test holds them. */
export const styleHash = "sha256-x6s75a2RlhvwQmE2XD+bnoe2pdIMy5FRwxsPMcnMhJY=";
export const scriptHash = "sha256-gK8JGI5Mcu+wUQ4Qj30g5Jtla4njKroVwwkVPQAX57E=";
