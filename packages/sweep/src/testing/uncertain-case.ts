/** A small case of which nothing is certain. */
export const uncertainCase = `anchorage: 1
title: The dam
parties:
  upstream:
    name: Upstream
    options: {release: {name: Release}, store: {name: Store}}
    priorities: [{want: not downstream.attack}, {want: not release}, {want: store if downstream.divert}, {want: not store}]
  downstream:
    name: Downstream
    options: {attack: {name: Attack}, divert: {name: Divert}}
    priorities: [{want: upstream.release}, {want: attack iff not upstream.release}, {want: divert}, {want: not upstream.store}]
constraints: [{never: upstream.release and upstream.store}]
`
