# A small roadmap whose gate branches try to get past: source it after story.sh.

# roadmap FOLDER: its files, with somebody who may approve
roadmap() {
  mkdir -p "$1"
  cat > "$1/roadmap.yaml" <<'YAML'
roadmap:
  title: Digitiekartta
  languages: [fi]
  period: {start: 2026, end: 2029}
  state: approved
  approval: kh-1
  owner: ict
  operating-model: {bodies: {kh: {role: approves}}}
parties:
  kh: {title: Kunnanhallitus, kind: body}
  ict: {title: ICT, kind: unit}
decisions:
  kh-1: {body: kh, date: 2026-01-02, section: 1, outcome: approved, title: Tiekartta}
goals:
  T1: {title: Asiointi, owner: ict}
YAML
  cat > "$1/actions.yaml" <<'YAML'
actions:
  A1:
    title: Asiointi
    description: Verkossa
    goals: T1
    status: planned
    responsible: ict
    start: 2026-05-01
    end: 2026-06-30
  A2:
    title: Tunnistus
    description: Vahvasti
    goals: T1
    status: planned
    responsible: ict
    start: 2026-05-01
    end: 2026-12-31
YAML
}

# turn BRANCH: a new branch from main
turn() { git checkout --quiet -b "$1" main; }

# lose FOLDER: what no branch may do by itself
lose() { sed -i -e '/^  A2:/,$d' -e 's/2026-06-30/2028-06-30/' "$1/actions.yaml"; }
