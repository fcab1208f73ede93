import type { horizons as en } from './horizons.en.ts'

/** `anchorage horizons` 用于两方以外的情形时的中文文字。 */
export const horizons: typeof en = {
  convention: (parties) =>
    `有 ${parties} 方时，怎样向前看并没有公认的定义。以下是“谨慎稳定”C_h，是 Anchorage 自己的约定，既不是 L_h^CC，也不是 L_h^CI；只有两方时就是 L_h。领先者与最坏打算只用于两方，这里从略。`,
  aboutCautious:
    '每一方都向前看 h 步。走一步的一方，按“接下来由对自己最不利的那一方走下去”来打算；没有一方连续走两步。如果各方先走都得不到好处，状态就稳得住。向前看一步就是纳什稳定。',
  fromStatusQuoCautious: '某一方先走时，它预计最后停在哪个状态。',
  first: '先走',
  end: '停在',
  cautiousLongRun: (states) => `长远来看的均衡（各方看得足够远就稳得住）：${states}。`,
}
