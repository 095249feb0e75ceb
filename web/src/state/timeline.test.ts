import { describe, expect, it } from 'vitest';
import { dayNumber } from './calendar';
import { edge } from './fixtures';
import { gridStep, heightOf, intervalOf, rangeOf, timelineOf, type Bin, type Timeline } from './timeline';
import type { CanvasEdge } from './view';

let keys = 0;
const dated = (from: string | null, until: string | null, more: Partial<CanvasEdge> = {}): CanvasEdge => edge(`t${keys++}`, 'a', 'b', { from, until, precision: 'day', ...more });
const on = (day: string, more: Partial<CanvasEdge> = {}): CanvasEdge => dated(day, day, more);
const bin = (timeline: Timeline | null, day: string): Bin | undefined => timeline?.bins.find((one) => one.from <= dayNumber(day) && dayNumber(day) <= one.until);
const sum = (timeline: Timeline | null): number => timeline?.bins.reduce((all, one) => all + heightOf(one), 0) ?? 0;

describe('timeline', () => {
  it('counts what is known to the day in its own bin, told apart by status', () => {
    const timeline = timelineOf([on('2024-03-05'), on('2024-03-05', { status: 'ongoing', until: '2024-03-05' }), on('2024-03-05', { status: 'denied' }), on('2024-03-20')], 600);
    expect(timeline?.unit).toBe('day');
    expect(bin(timeline, '2024-03-05')).toMatchObject({ happened: 2, said: 1, spread: 0 });
    expect(bin(timeline, '2024-03-06')).toMatchObject({ happened: 0, said: 0 });
  });

  it('spreads what is known less exactly evenly over its days', () => {
    const timeline = timelineOf([on('2024-03-01'), dated('2024-03-01', '2024-03-31', { precision: 'month' })], 600);
    expect(bin(timeline, '2024-03-20')?.spread).toBeCloseTo(1 / 31);
    expect(bin(timeline, '2024-03-01')?.happened).toBe(1);
    expect(sum(timeline)).toBeCloseTo(2);
  });

  it('counts a month whole where a bar stands for a month', () => {
    const timeline = timelineOf([on('2020-01-01'), dated('2024-03-01', '2024-03-31', { precision: 'month' })], 600);
    expect(timeline?.unit).toBe('month');
    expect(bin(timeline, '2024-03-10')).toMatchObject({ happened: 1, spread: 0 });
  });

  it('draws what lasts from its beginning to the right edge', () => {
    const timeline = timelineOf([on('2024-01-01'), dated('2024-03-01', null, { status: 'ongoing', precision: 'day' }), on('2024-06-01')], 900);
    expect(timeline?.open).toBe(1);
    expect(bin(timeline, '2024-02-20')?.lasting).toBe(0);
    expect(timeline?.bins.at(-1)?.lasting).toBe(1);
    expect(sum(timeline)).toBe(2);
  });

  it('draws what was over by a day from the left edge, and does not call it a bar', () => {
    const timeline = timelineOf([on('2024-01-01'), dated(null, '2024-03-01', { precision: 'before' }), on('2024-06-01')], 900);
    expect(timeline?.bins[0]?.lasting).toBe(1);
    expect(bin(timeline, '2024-05-01')?.lasting).toBe(0);
    expect(timeline?.open).toBe(0);
  });

  it('counts the undated and leaves a query’s own relationships out', () => {
    const timeline = timelineOf([on('2024-01-01'), edge('u', 'a', 'b'), edge('q', 'a', 'b', { fact: '' })], 600);
    expect(timeline).toMatchObject({ dated: 1, undated: 1 });
    expect(timelineOf([edge('u', 'a', 'b')], 600)).toBeNull();
  });

  it('takes bins as fine as the width allows', () => {
    const unit = (from: string, until: string, width: number) => timelineOf([on(from), on(until)], width)?.unit;
    expect(unit('2024-01-01', '2024-02-20', 900)).toBe('day');
    expect(unit('2023-01-01', '2024-12-31', 900)).toBe('week');
    expect(unit('2018-01-01', '2024-12-31', 900)).toBe('month');
    expect(unit('2018-01-01', '2024-12-31', 390)).toBe('quarter');
    expect(unit('1950-01-01', '2024-12-31', 900)).toBe('year');
    expect(unit('1100-01-01', '2024-12-31', 900)).toBe('decade');
  });

  it('looks closer at a part of the time, whose bins hold all its days', () => {
    const timeline = timelineOf([on('2018-01-01'), on('2024-10-11'), on('2024-10-12')], 900, rangeOf({ from: '2024-10-01', until: '2024-10-31' }));
    expect(timeline?.unit).toBe('day');
    expect(timeline && intervalOf(timeline.range)).toEqual({ from: '2024-10-01', until: '2024-10-31' });
    expect(sum(timeline)).toBe(2);
    expect(timeline?.dated).toBe(3);
  });

  it('rules its lines at round numbers', () => {
    expect([1, 3, 4, 10, 43, 250].map(gridStep)).toEqual([1, 1, 2, 5, 20, 100]);
  });
});
