import fc from 'fast-check';
import { textPieces } from '../../src/excel/apply/textPieces';

/** Half a character does not survive being written as UTF-8. */
const isWhole = (text: string): boolean => Buffer.from(text, 'utf8').toString('utf8') === text;

describe('a long text in pieces', () => {
  it('never cuts an emoji in half', () => {
    expect(textPieces('abc🙂d', 4)).toEqual(['abc', '🙂d']);
    expect(textPieces('ab🙂d', 4)).toEqual(['ab🙂', 'd']);
    expect(textPieces('', 4)).toEqual([]);
  });

  it('is the same text when joined, and no piece is too long or holds half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 9 }), (text, most) => {
        const pieces = textPieces(text, most);
        expect(pieces.join('')).toBe(text);
        expect(pieces.every((piece) => piece.length <= most && isWhole(piece))).toBe(true);
      })
    );
  });
});
