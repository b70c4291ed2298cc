"""Draws each outlet's frames with 95 % intervals: python notebooks/frames.py out/istanbul-talks docs/pictures/frames.png"""

import sys

import duckdb
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

out, picture = sys.argv[1:3]
cells = duckdb.sql(f"""
    select unit, subject, estimate, ci_low, ci_high, q
    from '{out}/framing/*.parquet'
    where grouping = 'outlet' and measure = 'frame' and voice = 'author' and "view" = 'original' and period = 'whole'
    order by unit desc
""").df()

subjects = sorted(cells.subject.unique())
columns = min(4, len(subjects))
rows = -(-len(subjects) // columns)
figure, axes = plt.subplots(rows, columns, figsize=(2.9 * columns, 2.1 * rows + 0.6), sharey=True, squeeze=False)
for axis in axes.flat[len(subjects):]:
    axis.set_visible(False)
for axis, subject in zip(axes.flat, subjects):
    frame = cells[cells.subject == subject]
    strong = (frame.q < 0.05).to_numpy()
    colours = ["#0b5fa5" if s else "#8a8a8a" for s in strong]
    axis.hlines(frame.unit, 100 * frame.ci_low, 100 * frame.ci_high, color=colours, linewidth=2)
    axis.scatter(100 * frame.estimate, frame.unit, color=colours, s=28, zorder=3)
    axis.set_title(subject.replace("-", " "), fontsize=10, loc="left")
    axis.set_xlim(left=0)
    axis.tick_params(labelsize=8, length=0)
    axis.grid(axis="x", color="#e3e3e3")
    for side in ("top", "right", "left"):
        axis.spines[side].set_visible(False)
figure.supxlabel("share of the outlet's own sentences, in %, with 95 % interval; blue: differs from the other outlets (q < 0.05)", fontsize=9)
figure.tight_layout()
figure.savefig(picture, dpi=130)
