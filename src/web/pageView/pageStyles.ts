/**
 * How a document is drawn on the screen. Paper is white and ink is black whatever the theme of the page around it, because that is
 * how it will be printed.
 */
export const PAGE_STYLES = `
.tt-view { height: 100%; overflow: auto; background: #e8e8e8; }
.tt-page { display: flex; flex-direction: column; align-items: center; gap: 16px; padding: 16px; color: #000; }
.tt-sheet, .tt-strip { box-sizing: border-box; background: #fff; box-shadow: 0 1px 4px rgb(0 0 0 / 25%); position: relative; }
.tt-strip { width: 100%; max-width: 794px; padding: 12px 24px; }
.tt-page[data-narrow] { align-items: stretch; padding: 8px; zoom: 0.8; }
.tt-page[data-narrow] .tt-sheet { width: auto !important; min-height: 0 !important; padding-block: 24px !important; }
.tt-page[data-narrow] .tt-chunk { padding-inline: 16px !important; }
.tt-page[data-narrow] .tt-table { width: 100% !important; }
.tt-page[data-narrow] .tt-table col { width: auto !important; }
.tt-page[data-narrow] .tt-table td { padding: 0 2px; }
.tt-strip::before { content: attr(data-title); color: #616161; font: 12px system-ui, sans-serif; padding-bottom: 6px; }
.tt-flow { display: flex; flex-direction: column; }
.tt-chunk { content-visibility: auto; box-sizing: border-box; }
.tt-p { position: relative; white-space: pre-wrap; tab-size: 48px; overflow-wrap: break-word; scroll-margin: 96px; }
.tt-tabbed { position: absolute; white-space: pre; tab-size: 0; text-indent: 0; }
.tt-p[data-empty]::after { content: "\\200b"; }
.tt-p[data-label]::before { content: attr(data-label); display: inline-block; text-indent: 0; min-width: var(--hanging, 0); padding-right: 0.4em; box-sizing: border-box; }
.tt-p[data-severity] { cursor: pointer; }
.tt-p[data-label-mark]::before { text-decoration: underline wavy 1.5px; }
.tt-p[data-gap]::after { content: ""; position: absolute; left: 0; right: 0; bottom: 100%; border-top: 2px dashed; }
.tt-p[data-label-mark=error]::before, .tt-p[data-gap=error]::after { text-decoration-color: #c50f1f; border-color: #c50f1f; }
.tt-p[data-label-mark=warning]::before, .tt-p[data-gap=warning]::after { text-decoration-color: #bc4b09; border-color: #bc4b09; }
.tt-p[data-label-mark=info]::before, .tt-p[data-gap=info]::after { text-decoration-color: #0f6cbd; border-color: #0f6cbd; }
.tt-p[data-current=label]::before { background: #ffe58a; }
.tt-p[data-current=gap]::after { border-top-width: 3px; background: #ffe58a; height: 4px; }
.tt-table { table-layout: fixed; border-collapse: collapse; align-self: center; flex-shrink: 0; }
.tt-table td { vertical-align: top; padding: 0 7.2px; }
.tt-bordered td { border: 1px solid #000; }
.tt-box { border: 1px solid #8a8886; padding: 2px 6px; align-self: flex-start; max-width: 100%; box-sizing: border-box; }
.tt-line { position: absolute; left: 50%; translate: -50% 0; height: 0; width: 30%; max-width: 100%; border-top: 1px solid #000; text-indent: 0; }
.tt-picture { display: inline-block; width: 48px; height: 48px; max-width: 100%; background: repeating-linear-gradient(45deg, #f0f0f0 0 8px, #e0e0e0 8px 16px); border: 1px solid #c8c6c4; vertical-align: bottom; text-indent: 0; }
.tt-inserted { text-decoration: underline dotted; }
.tt-page mark { background: none; color: inherit; }
::highlight(tt-error) { text-decoration: underline wavy 1.5px #c50f1f; background-color: rgb(197 15 31 / 10%); }
::highlight(tt-warning) { text-decoration: underline wavy 1.5px #bc4b09; background-color: rgb(247 99 12 / 12%); }
::highlight(tt-info) { text-decoration: underline dotted 1.5px #0f6cbd; background-color: rgb(15 108 189 / 10%); }
::highlight(tt-current) { background-color: #ffe58a; color: #000; }
mark[data-tt^=error] { text-decoration: underline wavy 1.5px #c50f1f; background-color: rgb(197 15 31 / 10%); }
mark[data-tt^=warning] { text-decoration: underline wavy 1.5px #bc4b09; background-color: rgb(247 99 12 / 12%); }
mark[data-tt^=info] { text-decoration: underline dotted 1.5px #0f6cbd; background-color: rgb(15 108 189 / 10%); }
mark[data-tt$=current] { background-color: #ffe58a; }
`;
