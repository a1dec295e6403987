import { writeFileSync } from 'node:fs';
import { shippedCharacters, TABLE, tableSource } from './shipped-characters.ts';

const codes = shippedCharacters();
writeFileSync(TABLE, tableSource(codes));
console.log(`wrote ${codes.length} characters to ${TABLE}`);
