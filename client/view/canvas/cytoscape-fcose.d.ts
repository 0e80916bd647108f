/* biome-ignore-all lint/style/noDefaultExport: the layout comes as the default of its module */
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  const fcose: Ext;
  export default fcose;
}
