"""Makes false-discovery.csv, the reference values of FalseDiscoveryTest.

Run: python -m venv venv && venv/bin/pip install statsmodels && venv/bin/python golden.py > false-discovery.csv
"""

import random

from statsmodels.stats.multitest import multipletests

random.seed(1)
families = {
    "few": [0.01, 0.04, 0.03, 0.005],
    "ties": [0.02, 0.02, 0.02, 0.5, 0.5, 1.0],
    "one": [0.3],
    "many": [random.random() ** 3 for _ in range(200)],
    "tiny": [10.0**-k for k in range(1, 40)],
}
print("family,p,q")
for family, p in families.items():
    for value, q in zip(p, multipletests(p, method="fdr_bh")[1]):
        print(f"{family},{value!r},{float(q)!r}")
