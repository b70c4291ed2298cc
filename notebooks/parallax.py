"""Reads a finished study of Parallax: what all notebooks here share. How it is drawn: plots.py.

    study = parallax.open_study()                       # the folder that PARALLAX_STUDY names
    study.sql("select outlet, count(*) from articles group by 1")   # any query; every table is a view (docs/tables.md)
    study.cells("frame", voice="author", view="original")           # the cells of a measure, one row an outlet and subject
"""

import os
from pathlib import Path

import duckdb
import pandas
from IPython.display import HTML, display

DEFAULT = "../out/istanbul-talks"

# The studies of this notebook: plots say of what level the last one's intervals are.
_opened = []


class Study:
    """A folder that jobs/run.sh wrote. Tables that it does not have are empty: ask `has` first."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.database = duckdb.connect()
        self.tables = sorted({path.parent.name for path in self.folder.glob("[!_]*/*.parquet")})
        for table in self.tables:
            files = str(self.folder / table / "*.parquet").replace("'", "''")
            self.database.execute(f"create view \"{table}\" as select * from read_parquet('{files}')")

    def level(self):
        """The level of the study's intervals, such as 0.95: what the latest run of compare was given."""
        return float(self.setting("compare", "level"))

    def setting(self, stage, name):
        """What the latest run of a stage was told, as a text."""
        found = self.sql("select settings[?] as setting from runs where stage = ? order by finished desc limit 1", name, stage)
        return found.setting.iloc[0]

    def has(self, *tables):
        """Whether the study has a row in each of these tables; says in a sentence which it lacks."""
        for table in tables:
            if table not in self.tables or self.sql(f'select 1 from "{table}" limit 1').empty:
                say(f"This study has nothing in the table {table}.")
                return False
        return True

    def sql(self, query, *parameters):
        """The rows that a DuckDB query finds, as a data frame. Write "view" with quotation marks: it is a word of SQL."""
        return self.database.execute(query, list(parameters)).df()

    def cells(self, measure, voice="author", view="original", grouping="outlet"):
        """The cells of one measure over the whole period, with the measure's unit and range (`scale`, `lower`, `upper`).

        One row a unit and subject; `estimate` is null where fewer reuse clusters stand behind it than the study's minimum.
        """
        return self.sql(
            """
            select framing.*, measures.unit as scale, measures.lower, measures.upper
            from framing join measures using (measure)
            where measure = ? and voice = ? and "view" = ? and grouping = ? and period = 'whole'
            order by subject, framing.unit
            """,
            measure, voice, view, grouping,
        )  # fmt: skip

    def differences(self, shares_only=False):
        """Differences of outlets from their reference with q < 0.05, in own reporting, most standard errors from zero first.

        In the outlet's own words (voice author); of who speaks, in all voices, since there the author does not. No more than
        two of an outlet or a subject and three of a measure: variety, since what is clear is clear in many measures.
        """
        rows = self.sql(
            """
            select framing.*, measures.unit as scale, measures.lower, measures.upper,
                   abs(difference) / (difference_high - difference_low) as clarity
            from framing join measures using (measure)
            where grouping = 'outlet' and period = 'whole' and "view" = 'original' and q < 0.05
              and difference_high > difference_low
              and voice = case when measure like 'source%' or measure = 'stance' then 'all' else 'author' end
              and (not ? or (measures.lower = 0 and measures.upper = 1))
            order by clarity desc, unit, measure, subject
            """,
            shares_only,
        )  # fmt: skip
        kept, seen = [], {}
        for row in rows.to_dict("records"):
            limits = {("unit", row["unit"]): 2, ("subject", row["subject"]): 2, ("measure", row["measure"]): 3}
            if all(seen.get(key, 0) < limit for key, limit in limits.items()):
                kept.append(row)
                for key in limits:
                    seen[key] = seen.get(key, 0) + 1
        return pandas.DataFrame(kept, columns=rows.columns)

    def evidence(self, cells, sentences=1):
        """The strongest sentences behind these cells (rows of framing), as many of each as asked for."""
        found = [
            self.sql(
                """
                select evidence.outlet, measure, subject, sentence, articles.title as headline, articles.day
                from evidence join articles on articles.id = evidence.article
                where evidence.outlet = ? and measure = ? and subject = ? and voice = ? and "view" = ? and period = 'whole'
                  and rank <= ?
                order by rank
                """,
                cell.unit, cell.measure, cell.subject, cell.voice, cell.view, sentences,
            )  # fmt: skip
            for cell in cells.itertuples()
        ]
        return pandas.concat(found, ignore_index=True) if found else pandas.DataFrame()

    def keyword(self, phrase, outlet, lines=5):
        """Where an outlet's own words hold these lemmas one after another: text before, the words as printed, text after.

        Headlines are left out. The lines are a random choice that is the same every time.
        """
        hits = self.sql(
            """
            with lines as (select article, unnest(lines) as spot from wordings),
                 hits as (
                   select article, spot."begin" as first, articles.body, articles.text_hash
                   from lines join articles on articles.id = lines.article
                   where outlet = ? and spot.part = 'body'
                     and contains(' ' || array_to_string(spot.lemmas, ' ') || ' ', ' ' || ? || ' ')
                   order by md5(article), first limit ?),
                 parsed as (
                   select text_hash, unnest(sentences) as sentence
                   from annotations where text_hash in (select text_hash from hits) and pipeline = ?)
            select body, sentence.tokens as tokens
            from hits join parsed on parsed.text_hash = hits.text_hash and sentence."begin" = first
            order by md5(article), first
            """,
            outlet, phrase, lines, self.setting("measure", "pipeline"),
        )  # fmt: skip
        return [_around(row.body, list(row.tokens), phrase.split()) for row in hits.itertuples()]


def open_study():
    """The study in the folder that the environment variable PARALLAX_STUDY names, else the sample's."""
    folder = os.environ.get("PARALLAX_STUDY") or DEFAULT
    if not (Path(folder) / "framing").is_dir():
        raise FileNotFoundError(
            f"Cannot find a finished study in '{folder}': it has no table 'framing'. "
            "Run jobs/run.sh, or set PARALLAX_STUDY to the --out folder of a run."
        )
    _opened.append(Study(folder))
    return _opened[-1]


def level():
    """The level of the intervals of the study that was opened last."""
    return _opened[-1].level()


def leading(cells, n):
    """Of these cells, those of the n subjects with the highest mean estimate over all units: the choice looks at no difference."""
    means = cells.dropna(subset="estimate").groupby("subject").estimate.mean()
    first = means.sort_values(ascending=False, kind="stable").head(n).index
    return cells[cells.subject.isin(first)]


def is_share(cells):
    """Whether these cells hold shares, which are shown in percent."""
    return bool(len(cells)) and bool(((cells.lower == 0) & (cells.upper == 1)).all())


def name(short):
    """A short name of the tables as people write it: 'war-name:full-scale-war' is 'war name: full scale war'."""
    return short.replace("-", " ").replace("_", " ").replace(":", ": ")


def sentence(cell):
    """A difference in words, with interval and q."""
    share = cell.lower == 0 and cell.upper == 1
    factor, unit, points = (100, " %", " points") if share else (1, "", "")
    digits = 1 if share else 2
    number = lambda value, sign="": f"{factor * value:{sign}.{digits}f}"
    q = "q < 0.001" if cell.q < 0.001 else f"q = {cell.q:.3f}"
    what = ", ".join(part for part in (name(cell.measure), name(cell.subject)) if part)
    return (
        f"{cell.unit}: {what}: {number(cell.estimate)}{unit}, {name(cell.reference)} {number(cell.reference_estimate)}{unit}, "
        f"difference {number(cell.difference, '+')}{points} "
        f"[{number(cell.difference_low, '+')}, {number(cell.difference_high, '+')}], {q} ({cell.n_articles} articles)"
    )


def show(rows, **names):
    """Shows a data frame as a table, with whole texts; names gives columns other headings (with _ for spaces)."""
    if rows.empty:
        say("There is no such row in this study.")
        return
    rows = rows.rename(columns={column: heading.replace("_", " ") for column, heading in names.items()})
    with pandas.option_context("display.max_colwidth", None, "display.float_format", "{:.3g}".format):
        display(HTML(rows.to_html(index=False, border=0, na_rep="–", justify="left")))


def say(text):
    """Prints a sentence."""
    print(text)


def _around(body, tokens, lemmas):
    spoken = [token["lemma"].lower() for token in tokens]
    for first in range(len(spoken) - len(lemmas) + 1):
        if spoken[first : first + len(lemmas)] == lemmas:
            begin, end = tokens[first]["begin"], tokens[first + len(lemmas) - 1]["end"]
            left, right = body[tokens[0]["begin"] : begin], body[end : tokens[-1]["end"]]
            return " ".join(left.split()), body[begin:end], " ".join(right.split())
    text = body[tokens[0]["begin"] : tokens[-1]["end"]]
    return "", " ".join(text.split()), ""
