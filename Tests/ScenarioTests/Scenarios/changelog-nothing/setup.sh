. "$(dirname "$0")/../../story.sh"
# What there is to say where there is little to go by.
git init --quiet --initial-branch=main .
printf 'Kunta\n' > README.md; land 2026-01-01 "Alku"
git tag tyhja
printf 'format: 1\n' > tiekartta.yaml
action a.yaml A1 "status: proposed"
land 2026-01-10 "Ehdotus"
action a.yaml A1 "status: proposed" "priority: high"
land 2026-01-20 "Tärkeys"
git clone --quiet --depth 2 "file://$PWD" klooni
