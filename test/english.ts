import { learnFurther, speak } from '../client/words/words.ts';

// What is said by the viewer is said in English, unless a test speaks another language.
await speak('en');
await learnFurther();
