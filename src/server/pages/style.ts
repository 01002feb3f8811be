/** The look of the server's own pages: ink on paper, one accent; dark where the reader's system is. */
export const style = `
:root {
  --ink: #1c2330; --quiet: #5b6474; --paper: #fbfaf7; --raised: #ffffff; --line: #e2dfd6; --accent: #b3391f;
  --accent-soft: #f7e9e3;
  font: 15px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8e6e1; --quiet: #a0a7b4; --paper: #161a22; --raised: #1f2530; --line: #333b48; --accent: #ff8a6b;
    --accent-soft: #33261f;
  }
}
* { box-sizing: border-box }
body { margin: 0; color: var(--ink); background: var(--paper) }
a { color: var(--accent); text-underline-offset: 2px }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
code { font: .92em ui-monospace, "SF Mono", Consolas, monospace; overflow-wrap: anywhere }
.bar {
  display: flex; gap: 18px; align-items: center; height: 48px; padding: 0 18px; background: var(--raised);
  border-bottom: 1px solid var(--line);
}
.bar .name { font-weight: 650; color: var(--ink); text-decoration: none; letter-spacing: -.01em }
.bar .name img { width: 20px; height: 20px; vertical-align: -4px; margin-right: 8px }
.bar nav { margin-left: auto; display: flex; gap: 16px; font-size: 14px }
.bar button {
  font: inherit; font-size: 14px; padding: 4px 12px; color: var(--ink); background: var(--paper);
  border: 1px solid var(--line); border-radius: 6px; cursor: pointer;
}
main.page { max-width: 860px; margin: 0 auto; padding: 40px 20px 72px }
main.page h1 { font-size: 34px; line-height: 1.2; letter-spacing: -.02em; margin: 0 0 10px }
main.page h2 { font-size: 19px; margin: 40px 0 10px }
.lead { font-size: 17px; color: var(--quiet); max-width: 62ch; margin: 0 0 24px }
.doors { display: flex; flex-wrap: wrap; gap: 12px }
.door {
  display: inline-block; padding: 10px 18px; border-radius: 8px; border: 1px solid var(--line); background: var(--raised);
  color: var(--ink); text-decoration: none; font-weight: 550;
}
.door.first { background: var(--accent); border-color: var(--accent); color: var(--paper) }
.examples { list-style: none; margin: 0; padding: 0 }
.examples a { display: block; padding: 10px 12px; border-radius: 8px; color: inherit; text-decoration: none }
.examples a:hover { background: var(--accent-soft) }
.examples a[aria-current] { background: var(--accent-soft); box-shadow: inset 3px 0 var(--accent) }
.examples b { display: block; font-weight: 600; line-height: 1.35 }
.examples span { display: block; color: var(--quiet); font-size: 13.5px; line-height: 1.45; margin-top: 2px }
main.page .examples { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 4px; margin: 0 -12px }
pre { padding: 14px 16px; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; white-space: pre-wrap; margin: 0 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 6px 20px; margin: 0 }
dd { margin: 0; color: var(--quiet) }
body.workbench { height: 100vh; display: flex; flex-direction: column; overflow: hidden }
.workbench .bar { flex: none }
.bench { flex: 1; min-height: 0; display: flex }
.bench aside {
  width: 290px; flex: none; overflow-y: auto; padding: 12px 8px; background: var(--raised);
  border-right: 1px solid var(--line);
}
.bench aside h2 { font-size: 13px; margin: 4px 12px 8px; color: var(--quiet); font-weight: 600 }
.bench[data-examples="hidden"] aside { display: none }
#graphiql { flex: 1; min-width: 0; position: relative }
#graphiql noscript { display: block; padding: 24px }
#graphiql .graphiql-container { width: 100%; height: 100% }
#graphiql > .graphiql-container { position: absolute; inset: 0 }
#graphiql { container-type: inline-size }
@container (max-width: 700px) {
  #graphiql .graphiql-container #graphiql-session { flex-direction: column }
  #graphiql .graphiql-horizontal-drag-bar { display: none }
  #graphiql .graphiql-editors { flex: 1 1 50% !important; min-height: 0 }
  #graphiql .graphiql-query-editor { padding: 8px; column-gap: 8px }
  #graphiql .graphiql-main { flex-direction: column }
  #graphiql .graphiql-sessions { margin: 4px 4px 4px 0; min-height: 0 }
  #graphiql .graphiql-logo { display: none }
}
@media (max-width: 760px) { .bench:not([data-examples="shown"]) aside { display: none } .bench aside { width: 220px } }
`;
