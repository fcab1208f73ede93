/** The words of concepts for strength and unknown preference, in both languages. */
export const preferences = {
  en: {
    strong: (name: string): string => `strong ${name}`,
    weak: (name: string): string => `weak ${name}`,
    level: (name: string, level: string): string => `${name} level ${level}`,
    extension: (name: string, letter: string): string => `${name} ${letter}`,
    aboutStrong: 'every improvement has an answer that leaves the party much worse off than before',
    aboutWeak: 'stable, but not strongly',
    aboutLevel: (level: string): string =>
      `every improvement has an answer that leaves the party worse off by ${level} or more degrees`,
    aboutExtension: {
      a: 'what may be better tempts, and only what is known to be no better deters',
      b: 'only what is known to be better tempts, and only what is known to be no better deters',
      c: 'what may be better tempts, and what may be no better deters',
      d: 'only what is known to be better tempts, and what may be no better deters',
    },
    aboutHybrid: 'the same, and what is known to be worse deters only if it is much worse',
    labelWeak: 'weak equilibria are the equilibria that are not strong',
    labelLevel: 'the level rule as we take it from Xu, Hipel and Kilgour (2009), not checked against the article',
    labelHybrid: 'unknown ends deter in c and d however strong; inferred, not checked against the article',
    family: {
      strength: [
        'Strong: every improvement has an answer that leaves the party much worse off than before (two degrees or more); under SMR so does whatever it can do then. States without an improvement are strong.',
        'Weak: stable, but not strong. A weak equilibrium is an equilibrium that is not strong.',
        'Level k: the same as strong, with k degrees in place of two. This is how we read the level rule of Xu, Hipel and Kilgour (2009); it is not checked against the article.',
      ],
      unknown: [
        'a: a move that may be better tempts; only what is known to be no better deters.',
        'b: only a move that is known to be better tempts; only what is known to be no better deters.',
        'c: a move that may be better tempts; what may be no better deters.',
        'd: only a move that is known to be better tempts; what may be no better deters.',
        'Under SEQ, answers are made of steps that are better for those who take them, or may be.',
      ],
      hybrid: [
        'Strong, with a letter: as the letter says, but what is known to be worse deters only if it is much worse. That what is unknown deters in c and d all the same is inferred, and not checked against the article of Xu, Hipel, Kilgour and Chen (2010).',
      ],
    },
    noMarks: 'No preference of this case has a strength mark: strong are only states without an improvement.',
    nothingUnknown: 'Nothing is unknown in this case: the four letters give the same.',
    untempted: (party: string): string => `${party} stays: no step of its own tempts it.`,
    stays: (party: string, count: number): string =>
      count === 1
        ? `${party} stays: the one step that tempts it has an answer.`
        : `${party} stays: each of the ${count} steps that tempt it has an answer.`,
    answered: (move: string, how: string, answer: string, end: string): string =>
      `Leaving by ${move} (${how}) has this answer: ${answer}. ${end}`,
    leavesFreely: (party: string, move: string, how: string): string =>
      `${party} leaves by ${move} (${how}); Nash does not ask what the others would do.`,
    unanswered: (party: string, move: string, how: string): string =>
      `${party} leaves by ${move} (${how}), and no answer deters it enough.`,
    notStrongly: (move: string): string =>
      `Not strongly: after leaving by ${move} no answer leaves it much worse off than before.`,
    strongly: (party: string): string => `${party} stays strongly, and so not weakly.`,
    unknown: 'it is not known whether that is better for it',
    better: (degree: number): string =>
      degree === 1 ? 'better for it' : degree === 2 ? 'much better for it' : `better for it by ${degree} degrees`,
    ends: {
      unknown: 'Whether that leaves it better off than before is not known.',
      same: 'That leaves it no better off than before.',
      worse: (degree: number): string =>
        degree > 2
          ? `That leaves it worse off than before by ${degree} degrees.`
          : `That leaves it ${degree === 2 ? 'much ' : ''}worse off than before.`,
    },
  },
  zh: {
    strong: (name: string): string => `强 ${name}`,
    weak: (name: string): string => `弱 ${name}`,
    level: (name: string, level: string): string => `${name} 第 ${level} 级`,
    extension: (name: string, letter: string): string => `${name} ${letter}`,
    aboutStrong: '每一步改良都有一种反制，使这一方的处境远不如原来',
    aboutWeak: '稳定，但不是强稳定',
    aboutLevel: (level: string): string => `每一步改良都有一种反制，使这一方的处境至少差 ${level} 级`,
    aboutExtension: {
      a: '可能更好的就有吸引力，只有已知不更好的才有威慑',
      b: '只有已知更好的才有吸引力，也只有已知不更好的才有威慑',
      c: '可能更好的就有吸引力，可能不更好的就有威慑',
      d: '只有已知更好的才有吸引力，可能不更好的就有威慑',
    },
    aboutHybrid: '同上，但已知更差的只有差很多才有威慑',
    labelWeak: '弱均衡是不属于强均衡的均衡',
    labelLevel: '级别的规则是我们对 Xu、Hipel 和 Kilgour（2009）的理解，未与原文核对',
    labelHybrid: '在 c、d 中，未知的结果无论强弱都有威慑；这是推断，未与原文核对',
    family: {
      strength: [
        '强：每一步改良都有一种反制，使这一方的处境远不如原来（相差两级或以上）；在 SMR 下，之后无论它怎样做都是如此。没有改良的状态属于强稳定。',
        '弱：稳定，但不是强稳定。弱均衡是不属于强均衡的均衡。',
        '第 k 级：与“强”相同，只是把两级换成 k 级。这是我们对 Xu、Hipel 和 Kilgour（2009）级别规则的理解，未与原文核对。',
      ],
      unknown: [
        'a：可能更好的一步就有吸引力；只有已知不更好的才有威慑。',
        'b：只有已知更好的一步才有吸引力；也只有已知不更好的才有威慑。',
        'c：可能更好的一步就有吸引力；可能不更好的就有威慑。',
        'd：只有已知更好的一步才有吸引力；可能不更好的就有威慑。',
        '在 SEQ 下，反制的每一步对行动者更好，或可能更好。',
      ],
      hybrid: [
        '强加字母：按该字母的含义，但已知更差的只有差很多才有威慑。未知的结果在 c、d 中仍有威慑，这一点是推断，未与 Xu、Hipel、Kilgour 和 Chen（2010）的原文核对。',
      ],
    },
    noMarks: '本案例的偏好没有强度标记：只有没有改良的状态才是强稳定。',
    nothingUnknown: '本案例没有未知的偏好：四个字母给出同样的答案。',
    untempted: (party: string): string => `${party}不动：它自己的任何一步都没有吸引力。`,
    stays: (party: string, count: number): string =>
      count === 1
        ? `${party}不动：唯一有吸引力的一步会受到反制。`
        : `${party}不动：有吸引力的 ${count} 步，每一步都会受到反制。`,
    answered: (move: string, how: string, answer: string, end: string): string =>
      `如果它${move}（${how}），可能的反制是：${answer}。${end}`,
    leavesFreely: (party: string, move: string, how: string): string =>
      `${party}会${move}（${how}）；Nash 不问他方会怎样做。`,
    unanswered: (party: string, move: string, how: string): string =>
      `${party}会${move}（${how}），没有哪种反制足以威慑它。`,
    notStrongly: (move: string): string => `但不是强稳定：它${move}之后，没有哪种反制使它的处境远不如原来。`,
    strongly: (party: string): string => `${party}的稳定是强稳定，所以不是弱稳定。`,
    unknown: '不知道这对它是否更好',
    better: (degree: number): string =>
      degree === 1 ? '对它更好' : degree === 2 ? '对它好得多' : `对它好 ${degree} 级`,
    ends: {
      unknown: '结果它的处境是否比原来更好，并不清楚。',
      same: '结果它的处境不比原来更好。',
      worse: (degree: number): string =>
        degree > 2 ? `结果它的处境比原来差 ${degree} 级。` : `结果它的处境比原来${degree === 2 ? '差得多' : '更差'}。`,
    },
  },
}
