# %% [markdown]
# # Who builds which kinds of models
# Cells in the order of a notebook; Python's own library is enough.

# %%
import json
import sys
import urllib.request

server = sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "http://127.0.0.1:4000"


def ask(query, **variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    headers = {"content-type": "application/json", "accept-language": "en"}
    with urllib.request.urlopen(urllib.request.Request(f"{server}/graphql", body, headers)) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise RuntimeError("; ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


# %% The question: companies by model types, by the models that they develop.
table = ask(
    """
    query Matrix {
      crosstab(rows: COMPANY, columns: MODEL_TYPE) {
        cells { row { slug name } column { slug name } count ids }
        total
      }
    }
    """
)["crosstab"]
print(f"{table['total']} in all")

# %% As rows, those with most kinds first.
kinds = {}
for cell in table["cells"]:
    kinds.setdefault(cell["row"]["name"], {})[cell["column"]["name"]] = cell
for company, cells in sorted(kinds.items(), key=lambda item: (-len(item[1]), item[0]))[:5]:
    print(f"{company}: " + ", ".join(f"{kind} {cell['count']}" for kind, cell in sorted(cells.items())))

# %% Who says so? The models behind one cell, each with where it is written.
first = max(kinds, key=lambda company: (len(kinds[company]), company))
cell = next(iter(kinds[first].values()))
behind = ask(
    """
    query Behind($slugs: [String!]!) {
      entities(where: { slug: { in: $slugs } }) { nodes { name citations { section report { name } } } }
    }
    """,
    slugs=cell["ids"][:3],
)
for node in behind["entities"]["nodes"]:
    for citation in node["citations"]:
        print(f"{node['name']}: section {citation['section']} of {citation['report']['name']}")
