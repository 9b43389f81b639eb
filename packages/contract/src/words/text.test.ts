import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id } from './id.ts';
import { LIMITS } from './limits.ts';
import { body, reason, slug, text, title } from './text.ts';

test('what cannot be stored is refused', () => {
  for (const bad of ['', '   ', '\n', 'a\u0000b', 'a\ud800', '\udc00b', 'x'.repeat(LIMITS.title + 1)])
    expect(title.safeParse(bad).success).toBe(false);
  expect(body.safeParse('x'.repeat(LIMITS.text + 1)).success).toBe(false);
});

test('what nobody can see is no text, and no name turns the words around it', () => {
  for (const bad of ['\u200b\u200b', '\u2060', '\u00ad ', '\u3164', '\u2800', '\u0007'])
    expect(reason.safeParse(bad).success).toBe(false);
  for (const bad of ['Ana\u202e', '\u2066Junta\u2069']) expect(title.safeParse(bad).success).toBe(false);
  for (const good of ['👩‍🌾', 'ñ', '水', 'میز\u200cها', '.'])
    expect(title.safeParse(good).success).toBe(true);
});

test('what can be stored is kept as it was sent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }), (sent) => {
      fc.pre(
        /[\p{L}\p{N}\p{P}\p{S}]/u.test(sent.replaceAll('\u2800', '')) &&
          !sent.includes('\u0000') &&
          sent.isWellFormed(),
      );
      expect(text(1000).parse(sent)).toBe(sent);
    }),
  );
});

test('a slug is small letters, digits and hyphens', () => {
  expect(slug.safeParse('barrio-lavapies-2').success).toBe(true);
  for (const bad of ['ab', 'Barrio', 'con espacio', 'ñandú', 'x'.repeat(61)])
    expect(slug.safeParse(bad).success).toBe(false);
});

test('an id has one spelling', () => {
  expect(id.parse('01890A5D-AC96-774B-BCCE-B302099A8057')).toBe('01890a5d-ac96-774b-bcce-b302099a8057');
  expect(id.safeParse('not-an-id').success).toBe(false);
});
