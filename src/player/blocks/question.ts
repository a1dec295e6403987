import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Option, QuestionBlock } from '../../core/deck/block.ts';
import { shuffled } from '../../core/shuffled.ts';
import type { Format } from '../format.ts';
import { BlockElement } from './block-element.ts';
import { hint } from './hint.ts';
import { marked } from './marked.ts';
import { type QuestionLayout, questionLayout } from './question-layout.ts';
import type { Spot } from './ring-geometry.ts';
import { inColumn, type RoundWords, wordsInDisc } from './text-fit.ts';

const LETTERS: readonly string[] = ['A', 'B', 'C', 'D'];
/** Size of a letter with the gap under it, in u. */
const LETTER = 62;
/** Nothing for visitors is smaller, in u. */
const LEAST = 32;
/** From this many characters on, the passage is set smaller. */
const LONG = 70;

/** What is known of one answer: where it stands, what was chosen. */
interface Answer {
  readonly option: Option;
  /** Its number as written, before shuffling. */
  readonly number: number;
  readonly place: number;
  readonly center: Spot;
  readonly look: 'open' | 'right' | 'sunk' | 'chosen';
}

/** Answers on discs in an order of this visit's own; once one is chosen, the right disc lights up and the passage proves it. */
export class QuestionElement extends BlockElement<QuestionBlock> {
  protected override draw(block: QuestionBlock, format: Format): TemplateResult {
    const layout = roomFor(block.options, questionLayout(format, block.options.length));
    const answers = this.#answers(block, layout);
    const shelves = [...new Set(layout.centers.map(({ y }) => y + layout.radius))].filter((y) => y < format.horizon - 1);
    return html`<svg class="art" viewBox="0 0 ${format.width} ${format.height}" aria-hidden="true">
        ${answers.map((answer) => (answer.look === 'right' ? rings(answer, layout, format) : nothing))}
        ${answers.map((answer) => disc(answer, layout))}
        ${shelves.map((y) => svg`<path class="leader" d="M0 ${y}H${format.width}"></path>`)}
      </svg>
      ${answers.map((answer) => this.#words(block, answer, layout))}
      ${this.open === null ? hint(this.words.touchAnswer) : this.#proof(block)}`;
  }

  #answers(block: QuestionBlock, layout: QuestionLayout): readonly Answer[] {
    return shuffled(block.options.length, this.seed, block.id).flatMap((number, place) => {
      const option = block.options[number];
      const center = layout.centers[place];
      if (!option || !center) return [];
      const look = this.open === null ? 'open' : option.right ? 'right' : this.open === number ? 'chosen' : 'sunk';
      return [{ option, number, place, center, look }];
    });
  }

  /** A target while nothing is chosen, afterwards words only: there is no second answer. */
  #words(block: QuestionBlock, { option, number, place, center, look }: Answer, { radius, sunk }: QuestionLayout): TemplateResult {
    const isSmall = look === 'sunk' || look === 'chosen';
    const scaled = isSmall ? radius * sunk : radius;
    const { size, lines, hasLetter } = wordsOn(option.text, scaled, isSmall ? 46 : 56);
    const box = `left: ${(center.x - scaled) / 10}rem; top: ${(center.y + radius - 2 * scaled) / 10}rem; width: ${scaled / 5}rem; height: ${scaled / 5}rem; font-size: ${size / 10}rem`;
    const words = html`${hasLetter ? html`<i>${LETTERS[place]}</i>` : nothing}${lines.map((line) => html`<b>${line}</b>`)}`;
    if (look !== 'open') return html`<div class="answer is-${look}" style=${box}>${words}</div>`;
    return html`<button class="answer touch" data-opens="${block.id}/${number}" style=${box} @click=${() => this.toggle(number)}>${words}</button>`;
  }

  #proof({ options, from, mark }: QuestionBlock): TemplateResult {
    const isRight = this.open !== null && options[this.open]?.right === true;
    return html`<div class="proof ${from.join('').length > LONG ? 'is-long' : ''}" aria-live="polite">
      <p class="verdict">${isRight ? this.words.rightAnswer : this.words.otherAnswer}</p>
      ${from.map((passage) => html`<p class="passage sense" lang="zh-CN">${marked(passage, mark)}</p>`)}
    </div>`;
  }
}

/** The words of an answer in a disc of this radius; a letter stands over them where there is room. */
function wordsOn(text: string, radius: number, largest: number): RoundWords & { readonly hasLetter: boolean } {
  const most = /\p{Script=Han}/u.test(text) ? largest : Math.min(46, largest);
  const inner = radius - 16;
  const whole = (words: RoundWords | undefined) => (words?.lines.some(isDivided) ? undefined : words);
  const withLetter = whole(wordsInDisc(text, radius - 28, most, LEAST, LETTER)) ?? wordsInDisc(text, inner, most, LEAST, LETTER);
  if (withLetter) return { ...withLetter, hasLetter: true };
  return { ...(wordsInDisc(text, inner, 40, LEAST) ?? inColumn(text, 2 * inner, LEAST)), hasLetter: false };
}

/** A line that ends within a word. */
function isDivided(line: string): boolean {
  return /\p{L}-$/u.test(line);
}

/** Discs don't sink when a wrong answer's words would go into a smaller one only crowded or divided. */
function roomFor(options: readonly Option[], layout: QuestionLayout): QuestionLayout {
  const most = layout.radius < 180 ? 3 : 4;
  const fits = options.every(({ text, right }) => {
    if (right) return true;
    const { hasLetter, lines } = wordsOn(text, layout.radius * layout.sunk, 46);
    return hasLetter && lines.length <= most && !lines.some(isDivided);
  });
  return fits ? layout : { ...layout, sunk: 1 };
}

/** Three rings that go out from the right answer, cut by the line it stands on. */
function rings({ center, place }: Answer, { radius, ring }: QuestionLayout, { width }: Format): TemplateResult {
  const fills: readonly string[] = ['var(--t1)', 'var(--t2)', 'var(--t3)'];
  return svg`<svg class="wall" width=${width} height=${center.y + radius} data-place=${place}>${fills.map(
    (fill, index) =>
      svg`<circle class="goes-out" cx=${center.x} cy=${center.y} r=${radius + ring * (3 - index)} style="fill: ${fill}; transform-origin: ${center.x}px ${center.y}px; animation-delay: ${(2 - index) * 90}ms"></circle>`,
  )}</svg>`;
}

function disc({ center, look }: Answer, { radius, sunk }: QuestionLayout): TemplateResult {
  const { x, y } = center;
  const isSmall = look === 'sunk' || look === 'chosen';
  return svg`<g class="dome answer-disc is-${look}" style="transform-origin: ${x}px ${y + radius}px; ${isSmall ? `transform: scale(${sunk})` : ''}">
    <circle class="disc" cx=${x} cy=${y} r=${radius - 1.5}></circle>
    <circle class="core" cx=${x} cy=${y} r=${radius - 18}></circle>
    ${look === 'chosen' ? svg`<circle class="mine" cx=${x} cy=${y} r=${radius - 10}></circle>` : nothing}
  </g>`;
}

customElements.define('block-question', QuestionElement);
