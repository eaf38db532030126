/** Style of the HTML page: both colour schemes, narrow screens, paper. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fdfcf8;--line:#ddd6c8;--name:#0b5c8a;--place:#1d6b3a;--body:#7a3e9d;--date:#9a5b00;--number:#6b6b00;--quote:#f3efe2;--trigger:#b3261e;--quiet:#6b6b6b}
@media(prefers-color-scheme:dark){:root{--ink:#e9e6df;--paper:#161513;--line:#3a372f;--name:#7cc4f0;--place:#7fd69b;--body:#d0a3ef;--date:#f0b45c;--number:#d3d35c;--quote:#23211b;--trigger:#ff8a80;--quiet:#a5a199}}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.75 "Noto Serif Bengali","Kalpurush","SolaimanLipi","Vrinda",serif}
main{max-width:72rem;margin:0 auto;padding:1.5rem;display:grid;gap:2rem;grid-template-columns:minmax(0,3fr) minmax(0,2fr)}
@media(max-width:50rem){main{grid-template-columns:minmax(0,1fr)}}
article{white-space:pre-wrap;overflow-wrap:anywhere}
h2{font-size:1.1rem;margin:0 0 .5rem;border-bottom:2px solid var(--line)}
h3{font-size:1rem;margin:0}
ol{padding-left:1.5rem}
li{padding:.5rem 0;border-bottom:1px solid var(--line)}
li p{margin:.2rem 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:0 .8rem;margin:.2rem 0;font-size:.9rem}
dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere}
.name{border-bottom:2px solid var(--name)}
.gpe,.loc,.fac{border-color:var(--place)}
.org,.group{border-color:var(--body)}
.date{border-bottom:2px dotted var(--date)}
.number{border-bottom:2px dotted var(--number)}
.quote{background:var(--quote)}
.furniture{color:var(--quiet);font-size:.85em}
.trigger{color:var(--trigger);font-weight:700;text-decoration:none}
a{color:inherit}
figure{grid-column:1/-1;margin:0;overflow-x:auto}
figcaption{font-weight:700;font-size:1.1rem;margin:0 0 .5rem;border-bottom:2px solid var(--line)}
mark{background:var(--line);color:inherit;border-radius:3px;padding:0 .3em;font-size:.85rem;font-weight:400}
:focus-visible,:target{outline:3px solid var(--date);outline-offset:2px}
@media print{main{display:block}body{font-size:11pt}a{text-decoration:none}li{break-inside:avoid}}
`
