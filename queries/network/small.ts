/** Where defining topics and group-aware consensus were published. */
export const SMALL_2021 =
  'Small, C., Bjorkegren, M., Erkkilä, T., Shaw, L., Megill, C. (2021). Polis: scaling deliberation by mapping high dimensional opinion spaces. doi:10.6035/recerca.5516';
