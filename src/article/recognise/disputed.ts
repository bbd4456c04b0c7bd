/** A figure that is repeated more often than it was ever measured. */
interface Disputed {
  /** The claim, wherever it is made; every pattern must fit. */
  claim: readonly RegExp[];
  from: number;
  to: number;
  /** What a reader should know, by language. Facts: see the sources named in it. */
  note: Readonly<Record<'en' | 'de', string>>;
}

/** Known cases. Each note names who looked, and when; add one only with such a source. */
export const DISPUTED: readonly Disputed[] = [
  {
    claim: [
      /transform|change|re-?engineer|re-?organi[sz]|turnaround|pivot|restructur|wandel|veränder|umbau|umstellung|neuausricht/i,
      /fail|fall short|miss|never succeed|do(?:es)? not succeed|don['’]t succeed|scheiter|misslingen|verfehlen/i,
    ],
    from: 60,
    to: 80,
    note: {
      en: 'Repeated for decades, hardly ever measured: in 2011 Mark Hughes examined its sources in the Journal of Change Management and found no reliable evidence for it. When McKinsey asked 1,546 executives in 2009, 38% called their change mostly or completely successful and 10% mostly or completely unsuccessful.',
      de: 'Seit Jahrzehnten wiederholt, kaum je gemessen: Mark Hughes prüfte 2011 im Journal of Change Management die Quellen und fand keinen verlässlichen Beleg. In einer Umfrage von McKinsey unter 1.546 Führungskräften nannten 2009 38 % ihren Wandel überwiegend oder ganz erfolgreich, 10 % überwiegend oder ganz erfolglos.',
    },
  },
  {
    claim: [
      /strateg/i,
      /fail|never (?:executed|implemented)|not (?:executed|implemented)|poorly executed|scheiter|nicht umgesetzt/i,
    ],
    from: 60,
    to: 90,
    note: {
      en: 'Published rates of failed strategies lie anywhere between 7% and 90%, and most go back to no data: Cândido and Santos, Journal of Management & Organization, 2015.',
      de: 'Veröffentlichte Quoten gescheiterter Strategien liegen zwischen 7 % und 90 %, die meisten ohne Daten dahinter: Cândido und Santos, Journal of Management & Organization, 2015.',
    },
  },
  {
    claim: [/communicat|kommunikation/i, /non-?verbal|body language|körpersprache/i],
    from: 50,
    to: 95,
    note: {
      en: 'From experiments with single words in 1967 about feelings alone; Albert Mehrabian himself has said that they do not hold for communication at large.',
      de: 'Aus Versuchen von 1967 mit einzelnen Wörtern über Gefühle; Albert Mehrabian selbst sagt, dass sie für Kommunikation im Allgemeinen nicht gelten.',
    },
  },
];

/** What is known of a claim with this percentage, if it is disputed. */
export const disputed = (claim: string, percent: number): Disputed | undefined =>
  DISPUTED.find(
    (each) =>
      percent >= each.from && percent <= each.to && each.claim.every((pattern) => pattern.test(claim.slice(0, 600))),
  );
