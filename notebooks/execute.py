"""Executes the notebooks against a study: what run.sh calls in its virtual environment.

Writes each notebook with its outputs to the folder --into, and each of its plots beside it as <notebook>-<cell>.png.
With --save the outputs also go into the notebooks themselves.
"""

import argparse
import base64
import io
import os
import sys
import tempfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from PIL import Image
from traitlets.config import Config

HERE = Path(__file__).resolve().parent


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("study", type=Path)
    options.add_argument("--into", type=Path, required=True)
    options.add_argument("--save", action="store_true")
    options = options.parse_args()
    os.environ["PARALLAX_STUDY"] = str(options.study.resolve())
    # The kernel of this environment, whatever kernels the user has.
    os.environ["JUPYTER_PREFER_ENV_PATH"] = "1"
    options.into.mkdir(parents=True, exist_ok=True)
    failed = [path.name for path in sorted(HERE.glob("*.ipynb")) if not execute(path, options)]
    if failed:
        sys.exit(f"Failed: {', '.join(failed)}")


def execute(path, options):
    """Whether the notebook ran to its end."""
    print(f"{path.name} ...", flush=True)
    notebook = nbformat.read(path, as_version=4)
    try:
        run(notebook)
    except CellExecutionError as error:
        print(f"Cannot execute {path.name}: {error.ename}: {error.evalue}\nIn the cell:\n{failed_cell(notebook)}", file=sys.stderr)
        return False
    strip(notebook)
    nbformat.write(notebook, options.into / path.name)
    save_plots(notebook, path.stem, options.into)
    if options.save:
        nbformat.write(notebook, path)
    return True


def run(notebook):
    """Executes all cells in a kernel that is spoken to through files, not through ports that anybody on this machine could read."""
    with tempfile.TemporaryDirectory() as folder:
        sockets = Config({"KernelManager": {"transport": "ipc", "ip": os.path.join(folder, "kernel")}})
        resources = {"metadata": {"path": str(HERE)}}
        NotebookClient(notebook, timeout=900, startup_timeout=300, config=sockets, resources=resources).execute()


def failed_cell(notebook):
    outputs = lambda cell: [output.output_type for output in cell.get("outputs", [])]
    return next((cell.source for cell in notebook.cells if "error" in outputs(cell)), "")


def strip(notebook):
    """Takes out what differs from machine to machine and from run to run, and two thirds of the plots' bytes."""
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for data in plots(cell):
            data["image/png"] = base64.b64encode(smaller(base64.b64decode(data["image/png"]))).decode()


def plots(cell):
    """The data of a cell's outputs that hold a plot."""
    return [output.data for output in cell.get("outputs", []) if "image/png" in output.get("data", {})]


def smaller(png):
    """The same picture with 256 colours: plots have few."""
    picture = Image.open(io.BytesIO(png)).convert("RGB").quantize(256, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    written = io.BytesIO()
    picture.save(written, "png", optimize=True)
    return written.getvalue()


def save_plots(notebook, name, folder):
    """Each plot as <notebook>-<cell>.png, with a number where a cell draws several."""
    for cell in notebook.cells:
        drawn = plots(cell)
        for number, data in enumerate(drawn, 1):
            ending = "" if len(drawn) == 1 else f"-{number}"
            (folder / f"{name}-{cell.id}{ending}.png").write_bytes(base64.b64decode(data["image/png"]))


if __name__ == "__main__":
    main()
