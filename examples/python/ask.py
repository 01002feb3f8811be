"""What replaces a chip that cannot be bought, and who says so: a query with gql."""

import sys

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

server = sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "http://127.0.0.1:4000"
client = Client(transport=RequestsHTTPTransport(url=f"{server}/graphql", headers={"accept-language": "en"}))

query = gql(
    """
    query Substitutes($chip: String!) {
      chip(slug: $chip) {
        name
        substitutes {
          edges {
            node { name }
            relationship { citations { section report { name } } }
          }
        }
      }
    }
    """
)
query.variable_values = {"chip": "a100"}
chip = client.execute(query)["chip"]
print(chip["name"])
for edge in chip["substitutes"]["edges"]:
    sections = ", ".join(sorted({c["section"] for c in edge["relationship"]["citations"]}))
    print(f"- {edge['node']['name']} (section {sections})")
