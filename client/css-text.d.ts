/* biome-ignore-all lint/style/noDefaultExport: the bundler hands a style sheet over as the default */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
