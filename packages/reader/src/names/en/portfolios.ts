/** What ministers have charge of, as alternatives of a pattern. */
export const portfolios =
  'foreign|defen[cs]e|finance|interior|economy|economic|energy|health|trade|justice|culture|education|transport|agriculture|environment|information|labou?r|commerce|oil|water|security|intelligence'
