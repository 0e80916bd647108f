/** Where congruence, conflict, their difference and their normalisations were published. */
export const LEIFELD_2017 =
  'Leifeld, P. (2017). Discourse network analysis: policy debates as dynamic networks. doi:10.1093/oxfordhb/9780190228217.013.25';
