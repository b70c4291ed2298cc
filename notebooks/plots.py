"""Draws what the notebooks show.

A dot is an estimate, its line the interval, of the level that the study was compared with. Colours are safe for colour-blind
readers (Okabe & Ito 2008), and nothing is told by colour alone.
"""

from statistics import NormalDist

import matplotlib.pyplot as plt
import numpy
import pandas
from matplotlib.lines import Line2D
from matplotlib.patches import Ellipse
from matplotlib.ticker import MaxNLocator

from parallax import is_share, level, name, say

BLUE, ORANGE, GREY, FAINT = "#0072B2", "#D55E00", "#767676", "#E3E3E3"

plt.rcParams.update({
    "figure.dpi": 90,
    "figure.constrained_layout.use": True,
    "font.size": 9,
    "axes.titlesize": 10,
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.spines.left": False,
    "axes.axisbelow": True,
    "grid.color": FAINT,
    "legend.frameon": False,
})  # fmt: skip


def dots(cells, axis, columns=3, units=12, same_scale=True):
    """A panel a subject, a row a unit: the estimate, filled where it differs from the reference (q < 0.05), which is the grey tick.

    `axis` says what is measured. A unit with too few reuse clusters for a number says so. Of more than `units` units those with
    most articles are drawn, and a sentence says so.
    """
    cells = _first(cells, units)
    if cells.estimate.notna().sum() == 0:
        say("Nothing to draw: no outlet has enough articles for an estimate.")
        return
    factor = 100 if is_share(cells) else 1
    subjects = list(dict.fromkeys(cells.subject))
    rows = _by_estimate(cells) if len(subjects) == 1 else _by_name(cells.unit)
    figure, panels = _panels(len(subjects), min(columns, len(subjects)), rows, same_scale)
    for panel, subject in zip(panels, subjects):
        panel.set_title(name(subject))
        for cell in cells[cells.subject == subject].itertuples():
            _dot(panel, rows.index(cell.unit), cell, factor)
    _legend(figure, [
        _mark(BLUE, BLUE, f"differs from {_reference(cells)} by more than chance (q < 0.05)"),
        _mark(BLUE, "white", "may be chance"),
        Line2D([], [], color=GREY, marker="|", linestyle="", markersize=9, label=_reference(cells)),
    ])  # fmt: skip
    figure.supxlabel(axis + (", in %" if factor == 100 else "") + "; " + _line(), fontsize=9)
    plt.show()


def intervals(rows, axis, line, columns=4):
    """A panel a subject, a row a unit: `estimate`, filled where `q` is below 0.05, `low` and `high`, and a line where there is nothing to see."""
    if rows.empty:
        say("Nothing to draw: no outlet has enough articles for an estimate.")
        return
    subjects, units = list(dict.fromkeys(rows.subject)), _by_name(rows.unit)
    figure, panels = _panels(len(subjects), min(columns, len(subjects)), units, True, line)
    for panel, subject in zip(panels, subjects):
        panel.set_title(name(subject))
        for row in rows[rows.subject == subject].itertuples():
            _estimate(panel, units.index(row.unit), row.estimate, row.low, row.high, BLUE, _inside(row))
    _legend(figure, [_mark(BLUE, BLUE, "more than chance (q < 0.05)"), _mark(BLUE, "white", "may be chance")])
    figure.supxlabel(f"{axis}; {_line()}", fontsize=9)
    plt.show()


def compare(pairs, labels, axis, columns=3, units=12):
    """A panel a subject, a row a unit, two estimates in it, each with its interval.

    `pairs` has a row a unit and subject, with estimate, low, high (drawn above, blue dots) and other_estimate, other_low, other_high
    (drawn below, orange squares), in the unit of the axis; `labels` names the two.
    """
    pairs = _first(pairs, units)
    if pairs.empty:
        say("Nothing to draw: no outlet has both numbers.")
        return
    subjects = list(dict.fromkeys(pairs.subject))
    rows = _by_name(pairs.unit)
    figure, panels = _panels(len(subjects), min(columns, len(subjects)), rows, True)
    for panel, subject in zip(panels, subjects):
        panel.set_title(name(subject))
        for pair in pairs[pairs.subject == subject].itertuples():
            y = rows.index(pair.unit)
            _estimate(panel, y + 0.17, pair.estimate, pair.low, pair.high, BLUE, BLUE)
            _estimate(panel, y - 0.17, pair.other_estimate, pair.other_low, pair.other_high, ORANGE, "white", "s")
    _legend(figure, [_mark(BLUE, BLUE, labels[0]), _mark(ORANGE, "white", labels[1], "s")])
    figure.supxlabel(f"{axis}; {_line()}", fontsize=9)
    plt.show()


def forest(rows, axis):
    """A row a difference: `label`, `difference`, `low`, `high`, in the unit of the axis; the first on top."""
    if rows.empty:
        say("Nothing to draw: no difference survives false-discovery control.")
        return
    figure, panel = plt.subplots(figsize=(8, 0.9 + 0.27 * len(rows)))
    _clean(panel)
    for y, row in enumerate(rows.iloc[::-1].itertuples()):
        _estimate(panel, y, row.difference, row.low, row.high, BLUE, BLUE)
    panel.set_yticks(range(len(rows)), rows.label.iloc[::-1])
    panel.set_ylim(-0.6, len(rows) - 0.4)
    panel.set_xlabel(f"{axis}; {_line()}")
    plt.show()


def two_shares(rows, labels, axis, columns=2):
    """A panel an outlet, a row a `subject`: two shares in percent, `share` (blue dot) and `other_share` (orange square), and a `note`."""
    units = list(dict.fromkeys(rows.unit))
    most = int(rows.groupby("unit").size().max())
    lines = -(-len(units) // columns)
    figure, axes = plt.subplots(
        lines, columns, figsize=(4.6 * columns, 0.8 + lines * (0.5 + 0.22 * most)), sharex=True, squeeze=False
    )
    for panel, unit in zip(axes.flat, units):
        _clean(panel)
        panel.set_title(unit)
        here = rows[rows.unit == unit].iloc[::-1]
        for y, row in enumerate(here.itertuples(), most - len(here)):
            panel.plot([row.other_share, row.share], [y, y], color=FAINT, linewidth=3)
            panel.plot(row.other_share, y, marker="s", color=ORANGE, markerfacecolor="white", markersize=5)
            panel.plot(row.share, y, marker="o", color=BLUE, markersize=6)
            panel.annotate(row.note, (1.01, y), xycoords=("axes fraction", "data"), fontsize=8, va="center", color=GREY)
        panel.set_yticks(range(most - len(here), most), here.subject)
        panel.set_ylim(-0.6, most - 0.4)
    for panel in axes.flat[len(units) :]:
        panel.set_visible(False)
    _legend(figure, [_mark(BLUE, BLUE, labels[0]), _mark(ORANGE, "white", labels[1], "s")])
    figure.supxlabel(axis, fontsize=9)
    plt.show()


def counts(table, axis, width=None):
    """How many: a row an outlet, a column a period, the number in its square, the darker the more. A zero is an empty square."""
    figure, panel = plt.subplots(figsize=(width or 2.4 + 0.42 * len(table.columns), 1.1 + 0.3 * len(table)))
    panel.imshow(table.to_numpy(), cmap="Blues", aspect="auto", vmin=0, vmax=1.4 * table.to_numpy().max())
    for y, x in numpy.argwhere(table.to_numpy() > 0):
        panel.text(x, y, f"{table.iat[y, x]:,}", ha="center", va="center", fontsize=8)
    panel.set_yticks(range(len(table)), table.index)
    panel.set_xticks(range(len(table.columns)), table.columns, rotation=45, ha="right", rotation_mode="anchor")
    panel.tick_params(length=0)
    panel.spines["bottom"].set_visible(False)
    panel.set_xlabel(axis)
    plt.show()


def residuals(table, notes, axis):
    """More or fewer than expected: a row a story, a column an outlet, coloured by the residual, with a note in each square."""
    figure, panel = plt.subplots(figsize=(max(6.4, 3.4 + 1.0 * len(table.columns)), 1.3 + 0.36 * len(table)))
    picture = panel.imshow(table.to_numpy(float), cmap="PuOr_r", aspect="auto", vmin=-4, vmax=4)
    for (y, x), note in numpy.ndenumerate(notes.to_numpy()):
        panel.text(x, y, note, ha="center", va="center", fontsize=8)
    panel.set_yticks(range(len(table)), table.index)
    panel.set_xticks(range(len(table.columns)), table.columns, rotation=30, ha="right", rotation_mode="anchor")
    panel.tick_params(length=0)
    panel.spines["bottom"].set_visible(False)
    figure.colorbar(picture, ax=panel, label=axis, extend="both", shrink=min(1, 4 / (0.36 * len(table) + 1.3)))
    plt.show()


def stacked(table, axis):
    """Shares of a whole: a row an outlet, a part a column, hatched as well as coloured; the count stands in the part."""
    figure, panel = plt.subplots(figsize=(8, 1.2 + 0.34 * len(table)))
    shares = 100 * table.div(table.sum(axis=1), axis=0)
    left = numpy.zeros(len(table))
    looks = zip(table.columns, [BLUE, "#56B4E9", "#E69F00", ORANGE], ["", "//", "..", "xx"])
    for part, colour, hatch in looks:
        panel.barh(range(len(table)), shares[part], left=left, color=colour, hatch=hatch, edgecolor="white", label=part, height=0.72)
        for y, (share, count) in enumerate(zip(shares[part], table[part])):
            if share > 4:
                box = {"boxstyle": "round,pad=0.15", "facecolor": "white", "edgecolor": "none"}
                panel.text(left[y] + share / 2, y, f"{count:,}", ha="center", va="center", fontsize=8, bbox=box)
        left += shares[part].to_numpy()
    panel.set_yticks(range(len(table)), table.index)
    panel.set_xlim(0, 100)
    panel.tick_params(length=0)
    panel.set_xlabel(axis)
    figure.legend(loc="outside upper left", ncols=len(table.columns), fontsize=8)
    plt.show()


def distance_map(pairs, title, draws=500, seed=1):
    """Outlets as points whose distances on paper are as near as can be to `distance` (classical scaling, Torgerson 1952).

    `pairs` has a row a pair, with outlet, reference, distance, low and high. The map is drawn `draws` times again, with distances that
    lie elsewhere in their intervals, and turned to fit: in 95 % of these an outlet lies in its ellipse.
    """
    names = sorted(set(pairs.outlet) | set(pairs.reference))
    if len(names) < 3 or len(pairs) < len(names) * (len(names) - 1) / 2:
        say("No map is drawn: it needs three outlets with distances between all of them.")
        return
    middle, kept = _scale(_square(pairs, pairs.distance, names))
    random, spread = numpy.random.default_rng(seed), (pairs.high - pairs.low).fillna(0) / (2 * _quantile())
    drawn = numpy.array([
        _turned(_scale(_square(pairs, random.normal(pairs.distance, spread), names))[0], middle) for _ in range(draws)
    ])  # fmt: skip
    figure, panel = plt.subplots(figsize=(7, 5.4))
    colours = [BLUE, ORANGE, "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000", GREY]
    for index in range(len(names)):
        colour = colours[index % len(colours)]
        panel.plot(*middle[index], "o", color=colour, markersize=8, zorder=3)
        panel.add_patch(_ellipse(drawn[:, index], colour))
    panel.autoscale_view()
    panel.set_aspect("equal", adjustable="datalim")
    panel.set_xticks([])
    panel.set_yticks([])
    panel.spines["bottom"].set_visible(False)
    panel.set_title(f"{title}; two axes keep {100 * kept:.0f} % of the spread; shaded: 95 % of maps")
    _label(figure, panel, middle, names)
    plt.show()


def _line():
    return f"line: {100 * level():.10g} % interval"


def _quantile():
    """Half the width of an interval in standard errors."""
    return NormalDist().inv_cdf((1 + level()) / 2)


def _ellipse(points, colour):
    values, vectors = numpy.linalg.eigh(numpy.cov(points.T))
    # 5.99 is the 95 % point of chi-squared with two degrees of freedom.
    height, width = 2 * numpy.sqrt(5.99 * values.clip(min=0))
    angle = numpy.degrees(numpy.arctan2(vectors[1, 1], vectors[0, 1]))
    return Ellipse(points.mean(axis=0), width, height, angle=angle, facecolor=colour, alpha=0.13, edgecolor=colour, zorder=1)


def _label(figure, panel, points, names):
    """Writes the names beside their points, where no other name is, as far as there is such a place."""
    places = [(0, 8, "center"), (0, -16, "center"), (9, -4, "left"), (-9, -4, "right"), (0, 20, "center"), (0, -28, "center")]
    figure.canvas.draw()
    taken = []
    for point, text in zip(points, names):
        for x, y, side in places:
            label = panel.annotate(text, point, (x, y), textcoords="offset points", ha=side, zorder=4)
            box = label.get_window_extent()
            if (x, y, side) == places[-1] or not any(box.overlaps(other) for other in taken):
                taken.append(box)
                break
            label.remove()


def _square(pairs, distances, names):
    square = numpy.zeros((len(names), len(names)))
    for outlet, reference, distance in zip(pairs.outlet, pairs.reference, distances):
        i, j = names.index(outlet), names.index(reference)
        square[i, j] = square[j, i] = max(distance, 0)
    return square


def _scale(square):
    n = len(square)
    centre = numpy.eye(n) - 1 / n
    values, vectors = numpy.linalg.eigh(-centre @ (square**2) @ centre / 2)
    values, vectors = values[::-1].clip(min=0), vectors[:, ::-1]
    # The sign of an axis is free: what is furthest along it lies to the right, above.
    signs = numpy.sign(vectors[abs(vectors).argmax(axis=0), range(n)])
    return (vectors * signs * numpy.sqrt(values))[:, :2], values[:2].sum() / max(values.sum(), 1e-12)


def _turned(points, onto):
    left, _, right = numpy.linalg.svd(points.T @ onto)
    return points @ left @ right


def _dot(panel, y, cell, factor):
    if pandas.isna(cell.estimate):
        panel.annotate("too few", (0.1, y), xycoords=("axes fraction", "data"), color=GREY, fontsize=8, va="center")
        return
    if pandas.notna(cell.reference_estimate):
        panel.plot(factor * cell.reference_estimate, y, marker="|", color=GREY, markersize=10, markeredgewidth=1.8)
    _estimate(panel, y, factor * cell.estimate, factor * cell.ci_low, factor * cell.ci_high, BLUE, _inside(cell))


def _inside(row):
    return BLUE if pandas.notna(row.q) and row.q < 0.05 else "white"


def _estimate(panel, y, estimate, low, high, colour, inside, marker="o"):
    if pandas.notna(low):
        panel.plot([low, high], [y, y], color=colour, linewidth=1.6)
    panel.plot(estimate, y, marker=marker, color=colour, markerfacecolor=inside, markersize=6 if marker == "o" else 5)


def _panels(n, columns, rows, same_scale, line=0):
    lines = -(-n // columns)
    figure, axes = plt.subplots(
        lines, columns, figsize=(max(8, 1.8 + 2.4 * columns), 0.9 + lines * (0.45 + 0.26 * len(rows))),
        sharey=True, sharex=same_scale, squeeze=False,
    )  # fmt: skip
    for panel in axes.flat:
        _clean(panel, line)
        panel.set_yticks(range(len(rows)), rows)
        panel.set_ylim(-0.6, len(rows) - 0.4)
    for panel in axes.flat[n:]:
        panel.set_visible(False)
    return figure, list(axes.flat[:n])


def _clean(panel, line=0):
    panel.grid(axis="x")
    panel.tick_params(length=0, labelbottom=True)
    panel.axvline(line, color=GREY, linewidth=0.8)
    panel.xaxis.set_major_locator(MaxNLocator(5))


def _mark(colour, inside, label, marker="o"):
    return Line2D([], [], color=colour, marker=marker, markerfacecolor=inside, linestyle="", label=label)


def _legend(figure, marks):
    figure.legend(handles=marks, loc="outside upper left", ncols=len(marks), fontsize=8)


def _reference(cells):
    names = set(cells.reference.dropna())
    return "the mean of the other outlets" if names == {"others"} else ", ".join(sorted(names)) or "the reference"


def _first(cells, n):
    sizes = cells.groupby("unit").n_articles.max().sort_values(ascending=False, kind="stable")
    if len(sizes) > n:
        say(f"Drawn: the {n} of {len(sizes)} outlets with most articles. The tables have all.")
    return cells[cells.unit.isin(sizes.head(n).index)]


def _by_estimate(cells):
    return list(cells.sort_values("estimate", kind="stable", na_position="first").unit)


def _by_name(units):
    return sorted(set(units), reverse=True)
