"""Makes log-odds.csv, conservative-ratio.csv and jensen-shannon.csv, the reference values of LogOddsTest, ConservativeRatioTest and JensenShannonTest.

Run: python -m venv venv && venv/bin/pip install scipy && venv/bin/python terms.py

Nothing but SciPy is imported. Log odds are written down from ConvoKit 5.0.0, FightingWords._bayes_compare_language, which keeps counts in
single precision (here: double); the conservative log ratio from scattertext 0.2.2, termscoring/lrc.py, itself Evert's R function, with the
upper Clopper-Pearson end taken from the other tail, since 1 - u loses digits as it comes near to 0.
"""

import csv
import random

import numpy as np
from scipy.spatial.distance import jensenshannon
from scipy.stats import beta


def fighting_words(first, second, priors):
    a0 = np.sum(priors)
    n1 = 1.0 * np.sum(first)
    n2 = 1.0 * np.sum(second)
    for i in range(len(priors)):
        term1 = np.log((first[i] + priors[i]) / (n1 + a0 - first[i] - priors[i]))
        term2 = np.log((second[i] + priors[i]) / (n2 + a0 - second[i] - priors[i]))
        delta = term1 - term2
        var = 1.0 / (first[i] + priors[i]) + 1.0 / (second[i] + priors[i])
        yield n1, n2, a0, delta, var, delta / np.sqrt(var)


def conservative_ratio(f1, n1, f2, n2, level, candidates):
    alpha = (1 - level) / candidates
    low = 0.0 if f1 == 0 else beta.ppf(alpha / 2, f1, f2 + 1)
    # The upper end u leaves 1 - u, computed without cancellation from the other tail.
    rest = 0.0 if f2 == 0 else beta.ppf(alpha / 2, f2, f1 + 1)
    with np.errstate(divide="ignore"):
        lower = np.log2(n2 / n1 * low / (1 - low))
        upper = np.log2(n2 / n1 * (1 - rest) / rest) if rest > 0 else np.inf
    return max(0.0, lower) if f1 / n1 > f2 / n2 else min(0.0, upper)


def write(name, header, rows):
    with open(name, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows([[repr(v) if isinstance(v, int) else repr(float(v)) for v in row] for row in rows])


random.seed(1)
first = [random.choice([0, 0, 1, 2, 7, 40, 900, 20000]) for _ in range(100)]
second = [random.choice([0, 1, 3, 15, 120, 5000, 70000]) + (x == 0) for x in first]
priors = [(x + y) / 6 for x, y in zip(first, second)]
write(
    "log-odds.csv",
    ["own", "own_total", "other", "other_total", "prior", "prior_total", "delta", "variance", "z"],
    [
        [first[i], n1, second[i], n2, priors[i], a0, delta, var, z]
        for i, (n1, n2, a0, delta, var, z) in enumerate(fighting_words(first, second, priors))
    ],
)

counts = [(0, 100, 12, 500), (12, 100, 0, 500), (5, 100, 25, 500), (1, 7, 0, 9), (30, 40, 10, 40), (40, 40, 1, 4000)]
counts += [(random.randrange(n1 + 1), n1, 1 + random.randrange(n2), n2) for n1 in (20, 300, 8000) for n2 in (20, 5000, 90000)]
write(
    "conservative-ratio.csv",
    ["f1", "n1", "f2", "n2", "level", "candidates", "lrc"],
    [
        [*count, level, candidates, conservative_ratio(*count, level, candidates)]
        for count in counts
        for level, candidates in [(0.95, 1), (0.95, 4000), (0.99, 300000)]
    ],
)

distributions = []
for size in (2, 3, 20, 200):
    for _ in range(3):
        p, q = np.random.default_rng(size + len(distributions)).dirichlet([0.3] * size, 2)
        p[0] = 0.0
        p, q = np.round(p, 6), np.round(q, 6)
        distributions.append([jensenshannon(p, q, 2) ** 2, *(p / p.sum()), *(q / q.sum())])
write("jensen-shannon.csv", ["divergence in bits", "p ...", "q ..."], distributions)
