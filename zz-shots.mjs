import { mkdirSync } from 'node:fs';
import { withViewer } from './test/browser/with-viewer.mjs';
const out='/tmp/shots'; mkdirSync(out,{recursive:true});
const V=[['contradictions','view=contradictions'],['coalitions','view=coalitions'],['matrix','view=matrix'],['path','view=path&end=state:SAU&end=org:icglr'],['map',''],['compare','view=compare&compare=state:UGA&compare=org:gi-toc'],['position','select=position:sau-expert-group']];
await withViewer(async ({browser,address})=>{
 for(const l of ['fr','ar']) for(const [n,q] of V){
  const c=await browser.newContext({viewport:{width:1440,height:900},colorScheme:'light'}); const p=await c.newPage();
  await p.goto(`${address}/?lang=${l}&${q}`); await p.getByRole('tree').waitFor({state:'attached'}); await p.waitForLoadState('networkidle'); await p.waitForTimeout(500);
  await p.screenshot({path:`${out}/${n}-${l}.png`}); await c.close(); console.log(n,l);
 }
});
