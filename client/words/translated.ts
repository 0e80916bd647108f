/** What another language has to say for a part of the English catalogue: the same keys, in words of its own. */
export type Translated<Said> = Said extends string
  ? string
  : Said extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Translated<Answer>
    : { readonly [Key in keyof Said]: Translated<Said[Key]> };
