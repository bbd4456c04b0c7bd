import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOX, radar, shortened, type Point } from './radar.js';

const CENTRE = { x: 180, y: 118 };
const score = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 100, noNaN: true }));
const count = fc.integer({ min: 3, max: 8 });
const scores = count.chain((length) => fc.array(score, { minLength: length, maxLength: length }));
const distance = (point: Point) => Math.hypot(point.x - CENTRE.x, point.y - CENTRE.y);

describe('the radar of the drawing', () => {
  const { spokes, rings, shapes, labels } = radar([[25, 50, 75, 41.67]], [0, 40, 70])!;

  it('has its shape, its rings at the cut scores, and its spokes', () => {
    expect(shapes).toEqual([
      {
        points: [
          { x: 180, y: 98 },
          { x: 220, y: 118 },
          { x: 180, y: 178 },
          { x: 146.7, y: 118 },
        ],
        isWhole: true,
        lines: [shapes[0]!.points],
      },
    ]);
    expect(rings.map(({ at, points }) => [at, points[0], points[1]])).toEqual([
      [40, { x: 180, y: 86 }, { x: 212, y: 118 }],
      [70, { x: 180, y: 62 }, { x: 236, y: 118 }],
      [100, { x: 180, y: 38 }, { x: 260, y: 118 }],
    ]);
    expect(spokes.map(({ to }) => to)).toEqual(rings[2]!.points);
  });

  it('has its words around it', () => {
    expect(labels).toEqual([
      { x: 180, y: 27, scoreY: 27, anchor: 'middle', room: 360 },
      { x: 269, y: 116, scoreY: 135, anchor: 'start', room: 91 },
      { x: 180, y: 222, scoreY: 222, anchor: 'middle', room: 360 },
      { x: 91, y: 116, scoreY: 135, anchor: 'end', room: 91 },
    ]);
  });
});

it('is no radar of fewer than three dimensions, or of more than eight', () => {
  for (const length of [0, 1, 2, 9, 50]) expect(radar([Array<number>(length).fill(50)])).toBeUndefined();
  expect(radar([])).toBeUndefined();
});

describe('whatever the scores', () => {
  it('everything stays in the box, words included', () => {
    fc.assert(
      fc.property(scores, (scores) => {
        const { rings, shapes, labels } = radar([scores], [0, 40, 70, 100])!;
        expect(rings).toHaveLength(3);
        for (const point of [...rings.flatMap(({ points }) => points), ...shapes[0]!.lines.flat()])
          expect(distance(point)).toBeLessThanOrEqual(80.1);
        for (const { x, y, scoreY, room, anchor } of labels) {
          const left = anchor === 'start' ? x : anchor === 'end' ? x - room : x - room / 2;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + room).toBeLessThanOrEqual(BOX.width);
          expect(room).toBeGreaterThan(80);
          // Text of 15 units rises by 12 and falls by 4.
          expect(y - 12).toBeGreaterThanOrEqual(0);
          expect(scoreY + 4).toBeLessThanOrEqual(BOX.height);
        }
      }),
    );
  });

  it('words stand outside of the ring, and none upon another', () => {
    for (let count = 3; count <= 8; count++) {
      const { labels } = radar([Array<number>(count).fill(0)])!;
      // As wide as the shortest room, which is what a name of ten letters takes.
      const boxes = labels.map(({ x, y, scoreY, anchor }) => {
        const left = anchor === 'start' ? x : anchor === 'end' ? x - 91 : x - 45.5;
        return { left, right: left + 91, top: y - 12, bottom: scoreY + 4 };
      });
      boxes.forEach((box, i) => {
        const nearest = {
          x: Math.min(Math.max(CENTRE.x, box.left), box.right),
          y: Math.min(Math.max(CENTRE.y, box.top), box.bottom),
        };
        const apothem = 80 * Math.cos(Math.PI / count);
        expect(distance(nearest), `${count}: ${i}`).toBeGreaterThan(apothem);
        for (const other of boxes.slice(i + 1))
          expect(
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
            `${count}: ${i}`,
          ).toBe(true);
      });
    }
  });

  it('the other way round is its mirror image', () => {
    const mirrored = (points: readonly (Point | null)[]) =>
      points.map((point) => point && { x: 360 - point.x, y: point.y });
    fc.assert(
      fc.property(scores, ([first, ...rest]) => {
        const one = radar([[first!, ...rest]])!.shapes[0]!.points;
        const [top, ...others] = radar([[first!, ...rest.toReversed()]])!.shapes[0]!.points;
        const [topOf, ...othersOf] = mirrored(one);
        [top, ...others].forEach((point, i) => {
          const image = [topOf, ...othersOf.toReversed()][i];
          expect(point === null).toBe(image === null);
          if (point && image) expect(Math.hypot(point.x - image.x, point.y - image.y)).toBeLessThan(0.2);
        });
      }),
    );
  });

  it('from right to left it is turned over, words and all', () => {
    const over = ({ x, y }: Point) => ({ x: expect.closeTo(BOX.width - x, 6) as number, y });
    const anchors = { start: 'end', middle: 'middle', end: 'start' };
    fc.assert(
      fc.property(scores, (given) => {
        const [ltr, rtl] = [radar([given], [40])!, radar([given], [40], true)!];
        expect(rtl.shapes[0]!.points).toEqual(ltr.shapes[0]!.points.map((point) => point && over(point)));
        expect(rtl.spokes.map(({ to }) => to)).toEqual(ltr.spokes.map(({ to }) => over(to)));
        rtl.labels.forEach(({ x, y, anchor, room }, i) => {
          const same = ltr.labels[i]!;
          expect({ x, y, anchor }).toEqual({ ...over(same), anchor: anchors[same.anchor] });
          expect(room).toBeCloseTo(same.room, 6);
        });
      }),
    );
  });

  it('every rater has a shape, and the same scores give the same one', () => {
    const { shapes } = radar([
      [10, 20, 30],
      [90, 20, 30],
      [10, 20, 30],
    ])!;
    expect(shapes).toHaveLength(3);
    expect(shapes[2]).toEqual(shapes[0]);
    expect(shapes[1]!.points[0]).not.toEqual(shapes[0]!.points[0]);
  });
});

describe('a dimension without a score', () => {
  const lines = (scores: (number | null)[]) => {
    const { points, lines, isWhole } = radar([scores])!.shapes[0]!;
    return { isWhole, lines: lines.map((line) => line.map((point) => points.indexOf(point))) };
  };

  it.each<[(number | null)[], number[][]]>([
    [[50, 50, 50, 50], [[0, 1, 2, 3]]],
    [[50, null, 50, 50], [[2, 3, 0]]],
    [[null, 50, 50, 50], [[1, 2, 3]]],
    [[50, 50, 50, null], [[0, 1, 2]]],
    [
      [50, null, 50, null],
      [[2], [0]],
    ],
    [[50, null, null, null], [[0]]],
    [[null, null, null], []],
    [[0, 0, 0], [[0, 1, 2]]],
  ])('%j leaves a gap', (scores, expected) =>
    expect(lines(scores)).toEqual({ lines: expected, isWhole: !scores.includes(null) }),
  );

  it('and every corner that there is stands on one line', () => {
    fc.assert(
      fc.property(scores, (scores) => {
        const { points, lines } = radar([scores])!.shapes[0]!;
        expect(lines.flat()).toHaveLength(points.filter(Boolean).length);
      }),
    );
  });
});

it('names are cut where they would leave the box', () => {
  expect(shortened('Metrics', 59)).toBe('Metrics');
  // Those of the built-in content stand beside the shape, whole.
  for (const name of ['Kennzahlen', 'Indicateurs', 'Indicadores', 'Incentives']) expect(shortened(name, 91)).toBe(name);
  expect(shortened('Incentives', 59)).toBe('Incen…');
  expect(shortened('Incentives', 320)).toBe('Incentives');
  expect(shortened('指标指标指标', 59)).toBe('指标指…');
  expect(shortened('👍🏽', 1)).toBe('…');
});
