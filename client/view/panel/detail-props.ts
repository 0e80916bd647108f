import type { Detail } from '../../store/detail.ts';
import type { Props } from '../model.ts';

/** A panel's own props: the page's, and what the server said. */
export type DetailProps = Props & { readonly detail: Detail | undefined };
