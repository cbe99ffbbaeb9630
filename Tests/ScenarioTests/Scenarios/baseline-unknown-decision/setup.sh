. "$(dirname "$0")/../../story.sh"
git init --quiet --initial-branch=main .
land 2026-01-10 "Alku"
land 2026-02-16 "Hyväksytty"
git tag hyvaksytty
land 2026-03-10 "Siirto"
