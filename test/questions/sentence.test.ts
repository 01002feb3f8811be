import { describe, expect, it } from 'vitest';
import { sentence, type Told } from '../../src/questions/sentence.ts';

const told = (type: string, forward = true): Told => ({ type, forward });

describe('the sentence of a path', () => {
  it('joins the verbs that two entities share, and tells what is no verb by itself', () => {
    const steps = [[told('DEVELOPS'), told('RELEASED')]];
    expect(sentence(['vivo', '蓝心大模型'], steps, 'zh')).toBe('vivo研发并发布蓝心大模型。');
    expect(sentence(['vivo', 'BlueLM'], steps, 'en')).toBe('vivo develops and released BlueLM.');
    const back = [[told('DEVELOPS', false), told('RELEASED', false)], [told('HAS_TYPE')]];
    expect(sentence(['蓝心', 'vivo', '类型'], back, 'zh')).toBe(
      '蓝心的研发者是vivo，蓝心的发布者是vivo，vivo属于类型。',
    );
    expect(sentence(['BlueLM', 'vivo', 'type'], back, 'en')).toBe(
      'BlueLM is developed by and was released by vivo; vivo is of type type.',
    );
  });

  it('says a verb once, however often it is stated, and three with commas', () => {
    expect(sentence(['A', 'B'], [[told('DEVELOPS'), told('DEVELOPS')]], 'en')).toBe('A develops B.');
    expect(sentence(['A', 'B'], [[told('DEVELOPS'), told('RELEASED'), told('PROPOSED')]], 'en')).toBe(
      'A develops, released and proposed B.',
    );
    expect(sentence(['甲', '乙'], [[told('VERSION_OF'), told('BASED_ON')]], 'zh')).toBe(
      '甲基于乙，甲是乙的版本。',
    );
  });
});
