/// How pages look: light and dark, wide and narrow, on screen and on paper.
///
/// It is written so that it stays well-formed in XML: no `<` and no `&`. Each colour of words has a
/// contrast of 4.5 or more to what it stands on, each of signs 3 or more.
enum HTMLStyle {
  static let sheet: StaticString = """

    :root { color-scheme: light dark; --bg: #ffffff; --surface: #f3f5f8; --text: #1b1f24; \
    --dim: #4a545e; --link: #1d4f91; --edge: #6f7a86; --hair: #c9d0d8; --done: #2a7a4f; \
    --open: #1d55c4; --tint: #c6d6f5; --late: #7a141c; --paused: #7d5600; --note: #fbf0d6; \
    --mark: #ffdf80; }
    @media (prefers-color-scheme: dark) { :root { --bg: #14181d; --surface: #1e242b; \
    --text: #f1f4f7; --dim: #b6c0ca; --link: #8ebdf5; --edge: #8a96a3; --hair: #3a444f; \
    --done: #77e0a0; --open: #7aa6f7; --tint: #2a4068; --late: #ff8a85; --paused: #fed357; \
    --note: #352a08; --mark: #6b5200; } }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: var(--bg); color: var(--text); font: 1rem/1.5 system-ui, \
    "Segoe UI", "Source Sans 3", "Noto Sans", sans-serif; overflow-wrap: break-word; }
    main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
    h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; }
    h2 { font-size: 1.4rem; line-height: 1.25; margin: 2.25rem 0 .75rem; }
    h3 { font-size: 1.15rem; line-height: 1.3; margin: 1.75rem 0 .5rem; }
    h4, h5, h6 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
    p, dl, ul, ol { margin: 0 0 1rem; max-width: 46rem; }
    ul, ol { padding-left: 1.5rem; }
    li { margin: .2rem 0; }
    li ul, li ol { margin: .1rem 0 .35rem; }
    a { color: var(--link); }
    a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--text); \
    outline-offset: 2px; }
    code, pre { font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Consolas, \
    monospace; font-size: .9em; }
    pre { margin: 0 0 1rem; padding: .6rem .8rem; background: var(--surface); \
    border-left: 4px solid var(--hair); white-space: pre-wrap; overflow-wrap: anywhere; }
    pre code { font-size: 1em; }
    dl > div { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: 0 1rem; \
    padding: .2rem 0; border-bottom: 1px solid var(--hair); }
    dt { color: var(--dim); }
    dd { margin: 0; font-variant-numeric: tabular-nums; }
    details { margin: 0 0 1rem; }
    li details { margin: .1rem 0; }
    summary { cursor: pointer; min-height: 1.5rem; }
    .dim { color: var(--dim); }
    .error { color: var(--late); }
    .warning { color: var(--paused); }
    .good { color: var(--done); }
    .upshot { font-size: 1.15rem; padding: .6rem .9rem; background: var(--surface); \
    border-left: 4px solid var(--text); }
    .note { padding: .6rem .9rem; background: var(--note); border-left: 4px solid var(--paused); }
    .finding { margin: 0 0 1.5rem; padding-top: .75rem; border-top: 1px solid var(--hair); }
    .finding p { margin-bottom: .25rem; max-width: none; }
    .finding pre { margin-bottom: .5rem; }
    .place { color: var(--dim); }
    mark { color: inherit; text-decoration: underline; text-decoration-thickness: 2px; }
    mark.main { background: var(--mark); }
    mark.other { background: none; text-decoration-style: dotted; }
    table { border-collapse: collapse; margin: 0 0 1.5rem; width: 100%; }
    caption { text-align: left; font-weight: 600; padding: .5rem 0; }
    th, td { text-align: left; vertical-align: top; padding: .4rem 1rem .4rem 0; \
    border-bottom: 1px solid var(--hair); }
    thead th, thead td { vertical-align: bottom; border-bottom: 2px solid var(--edge); \
    font-weight: 600; }
    tbody th { font-weight: inherit; }
    td { font-variant-numeric: tabular-nums; }
    tr > :last-child { padding-right: 0; }
    .number { text-align: right; white-space: nowrap; }
    .scroll { overflow-x: auto; margin: 0 0 1.5rem; }
    .wide { margin: 0; }
    .wide td, .wide th { white-space: nowrap; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; \
    clip-path: inset(50%); white-space: nowrap; padding: 0; }
    .wide caption { max-width: calc(100vw - 2rem); }
    svg { display: block; font: .8rem system-ui, "Segoe UI", "Noto Sans", sans-serif; }
    svg text { fill: var(--dim); font-variant-numeric: tabular-nums; }
    svg .letter { fill: var(--text); font-weight: 700; }
    .shared { position: absolute; }
    .row { overflow: visible; }
    .grid { stroke: var(--hair); }
    .edge { stroke: var(--edge); }
    .today { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 4 3; }
    .timeline thead th:last-child, .timeline .picture { width: 60%; }
    .timeline .words { display: block; color: var(--dim); font-size: .9em; }
    .levels .picture, .levels thead td { width: 40%; }
    .bar { stroke-width: 1.5; fill: none; }
    .bar.done { fill: var(--done); stroke: var(--done); }
    .bar.open { fill: var(--tint); stroke: var(--open); }
    .bar.late { stroke: var(--late); }
    .bar.red { fill: var(--late); stroke: var(--late); }
    .bar.planned { stroke: var(--edge); }
    .bar.paused { stroke: var(--paused); }
    .bar.later { fill: var(--paused); }
    .bar.earlier { stroke: var(--done); fill: none; }
    .before { stroke: var(--text); stroke-width: 3; }
    .moved { stroke: var(--edge); stroke-width: 2; }
    .slips thead th:nth-child(2), .slips .picture { width: 42%; }
    .slips .words { display: block; font-variant-numeric: tabular-nums; }
    .strip table { width: auto; min-width: 16rem; }
    .strip th svg { display: inline-block; vertical-align: middle; margin-right: .5rem; }
    .bar.proposed { stroke: var(--edge); stroke-dasharray: 3 3; }
    .bar.retired, line.retired { stroke: var(--edge); }
    .late-fill { fill: var(--late); }
    .paused-fill { fill: var(--paused); }
    .open-end { stroke: var(--open); stroke-width: 2; stroke-dasharray: 2 4; }
    .end { fill: var(--text); }
    .way { stroke: var(--open); stroke-width: 4; }
    .rest { stroke: var(--edge); stroke-width: 1.5; }
    .baseline { fill: none; stroke: var(--edge); stroke-width: 2; }
    .now { fill: var(--open); }
    .target { fill: none; stroke: var(--text); stroke-width: 2; }
    .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.5rem; \
    max-width: none; font-size: .9em; }
    .legend li { display: flex; align-items: center; gap: .4rem; }
    .legend svg { flex: none; }
    .legend .letter { font-weight: 700; }
    figure { margin: 0 0 1.5rem; }
    figcaption { font-weight: 600; margin: 0 0 .5rem; }
    div.plot { display: flex; }
    .labels { flex: none; }
    .plot svg.plot { flex: 1 1 0; min-width: 0; overflow: visible; }
    .axis { margin: 0; max-width: none; color: var(--dim); font-size: .8rem; }
    .axis.end { text-align: right; margin-bottom: .5rem; }
    .due { stroke: var(--edge); stroke-width: 2; stroke-dasharray: 2 4; }
    .line { stroke: var(--c); stroke-width: 2; }
    .marker { fill: var(--bg); stroke: var(--c); stroke-width: 2; }
    .reached { fill: var(--text); }
    .s0 { --c: var(--open); }
    .s1 { --c: var(--late); }
    .s2 { --c: var(--done); }
    .s3 { --c: var(--text); }
    .s4 { --c: var(--paused); }
    .s5 { --c: var(--edge); }
    .tight { display: none; }
    @media screen and (max-width: 45rem) { h1 { font-size: 1.6rem; } \
    dl > div { grid-template-columns: 1fr; } .roomy { display: none; } .tight { display: inline; } \
    .stacked, .stacked tbody, .stacked tr, .stacked caption, .stacked th, .stacked td { \
    display: block; width: auto !important; } \
    .stacked caption.unseen { width: 1px !important; } .stacked thead { display: none; } \
    .stacked tr { padding: .5rem 0; border-bottom: 1px solid var(--hair); } \
    .stacked tbody th, .stacked td { border: 0; padding: .1rem 0; text-align: left; \
    white-space: normal; } .stacked tbody th { font-weight: 600; } .stacked td:empty { display: none; } \
    .stacked td[data-head]::before { content: attr(data-head) ": "; color: var(--dim); } \
    .timeline thead, .timeline thead tr, .timeline thead th, .levels thead, .levels thead tr, \
    .levels thead td { display: block; border: 0; } \
    .timeline thead th:first-child, .levels thead th { display: none; } \
    .strip .stacked tr { display: flex; justify-content: space-between; padding: .1rem 0; } \
    .strip .stacked td::before { content: none; } \
    .levels .stacked .number { display: inline-block; margin-right: 1rem; } }
    @media (forced-colors: active) { .bar, .before, .moved, .line, .due, .today, .target, .baseline { \
    stroke: CanvasText; } .bar.done, .bar.later, .now, .end, .reached { fill: CanvasText; } }
    @media print { :root { color-scheme: light; --bg: #ffffff; --surface: #f3f5f8; \
    --text: #1b1f24; --dim: #4a545e; --link: #1d4f91; --edge: #6f7a86; --hair: #c9d0d8; \
    --done: #2a7a4f; --open: #1d55c4; --tint: #c6d6f5; --late: #7a141c; --paused: #7d5600; \
    --note: #fbf0d6; --mark: #ffdf80; } \
    @page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " \
    counter(pages); font: 8pt sans-serif; } } \
    body { font-size: 10pt; } main { max-width: none; padding: 0; } \
    h1 { font-size: 18pt; } h2 { font-size: 14pt; margin-top: 16pt; } h3 { font-size: 11.5pt; } \
    h1, h2, h3, h4, h5, h6, caption, figcaption, summary { break-after: avoid; } \
    thead { display: table-header-group; } \
    tr, li li, .finding, svg, .legend, .upshot, .note { break-inside: avoid; } \
    thead, thead tr { break-after: avoid; } tbody tr:first-child { break-before: avoid; } \
    li > ul { break-before: avoid; } p { orphans: 3; widows: 3; } th, td { padding: 3pt 8pt 3pt 0; } .scroll { overflow: visible; } \
    .wide { font-size: 7.5pt; } .wide td, .wide th { white-space: normal; } \
    details::details-content { content-visibility: visible; block-size: auto; } \
    summary { list-style: none; font-weight: 600; } \
    a[href^="http"]::after { content: " (" attr(href) ")"; color: var(--dim); } \
    .bar, .late-fill, .paused-fill, .now, .before, .upshot, .note, pre, mark { \
    print-color-adjust: exact; -webkit-print-color-adjust: exact; } }

    """
}
