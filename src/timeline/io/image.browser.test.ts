import { expect } from '@open-wc/testing';
import { preset, looks, phase, present, timeline } from '../../../tests/fixtures/timeline.js';
import type { Problem } from '../../kit/core/problem.js';
import { measureWith } from './lines.js';
import { drawPNG } from './png.js';
import { toSVG } from './svg.js';

const canvas = () => document.createElement('canvas');
const pixels = async (drawn: Blob | Problem) => {
  const image = await createImageBitmap(drawn as Blob);
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  pen.drawImage(image, 0, 0);
  const at = (x: number, y: number) => `rgb(${[...pen.getImageData(x, y, 1, 1).data.slice(0, 3)].join()})`;
  return { at, width: image.width, height: image.height };
};

describe('the picture as an image', () => {
  it('is drawn on a canvas, at twice the page’s pixels', async () => {
    const blob = await drawPNG(present(preset()), looks.light, canvas());
    expect((blob as Blob).type).to.equal('image/png');
    const { at, width, height } = await pixels(blob);
    expect(width).to.equal(1920);
    expect(height).to.be.greaterThan(1200);
    expect(at(2, 2), 'paper').to.equal('rgb(255,255,255)');
    expect(at(200, 66), 'the thick rule').to.equal('rgb(23,27,32)');
  });

  it('is drawn on the paper of a dark page, and from right to left', async () => {
    const { at, width } = await pixels(await drawPNG(present(preset(), { rtl: true }), looks.dark, canvas(), 1));
    expect(width).to.equal(960);
    expect(at(2, 2)).to.equal('rgb(13,14,17)');
  });

  it('fits what a canvas holds, and says when nothing does', async () => {
    const plan = (length: number) => present(timeline([...Array(length).keys()].map((i) => phase(`p${i}`, 1, 2))));
    const { height } = await pixels(await drawPNG(plan(300), looks.light, canvas()));
    expect(height).to.be.within(10_000, 16_384);
    expect(await drawPNG(plan(1000), looks.light, canvas())).to.include({ code: 'too-many', path: 'phases' });
  });

  it('is a well-formed SVG document that a browser draws, whatever the author wrote', async () => {
    const hostile = `</text><script>alert(1)</script> " ' & ]]> <!-- \u0000\u000b\ufffe\ud800 ${'وقت '.repeat(9)}`;
    const definition = timeline([phase('x', 1, 2, 'day', { label: hostile }), phase('y', 2, 4, 'day')], {
      title: hostile,
      expect: { value: 1, unit: 'day', label: hostile },
    });
    const svg = toSVG(present(definition), looks.light, measureWith(canvas().getContext('2d')!, 'serif'));
    const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(root.nodeName).to.equal('svg');
    expect(root.querySelector('script, parsererror')).to.equal(null);
    expect(root.querySelector('title')!.textContent).to.contain('</text><script>');
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    await image.decode();
    expect(image.naturalWidth).to.equal(960);
    URL.revokeObjectURL(image.src);
  });

  it('sets no line wider than its place', () => {
    const pen = canvas().getContext('2d')!;
    const svg = toSVG(present(preset()), { ...looks.light, font: 'serif' }, measureWith(pen, 'serif'));
    const host = document.createElement('div');
    host.append(document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true));
    document.body.append(host);
    const texts = [...host.querySelectorAll('text')];
    expect(texts.length).to.be.greaterThan(25);
    const page = host.firstElementChild!.getBoundingClientRect();
    for (const text of texts) {
      const { left, right } = text.getBoundingClientRect();
      expect(left, text.textContent).to.be.at.least(page.left);
      expect(right, text.textContent).to.be.at.most(page.right);
    }
    host.remove();
  });
});
