import { describe, expect, it } from 'vitest';
import { faultIn } from './known';

const NOW = Date.parse('2026-11-28T12:00:00Z');
const known = (changes: { published?: string; address?: string }) => ({ published: null, publisher: null, title: null, address: null, ...changes });

describe('what is known of an article', () => {
  it.each(['https://example.org/radars', 'HTTP://Example.org', 'http://localhost:8080/?a=b|c', 'https://my_site.example.org/رادار'])('takes the address %s', (address) => {
    expect(faultIn(known({ address }), NOW)).toBeNull();
  });

  it.each(['not a url', 'javascript:alert(1)', 'example.org', 'https://', 'https:///x', 'ftp://example.org/', 'https://example.org/a b'])('refuses the address %s', (address) => {
    expect(faultIn(known({ address }), NOW)).toMatchObject({ field: 'address' });
  });

  it('takes no day that is still to come, but one that has begun somewhere', () => {
    expect(faultIn(known({ published: '2026-11-30' }), NOW)).toMatchObject({ field: 'published' });
    expect(faultIn(known({ published: '2026-11-29' }), NOW)).toBeNull();
    expect(faultIn(known({}), NOW)).toBeNull();
  });
});
