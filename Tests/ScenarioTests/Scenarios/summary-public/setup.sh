. "$(dirname "$0")/../../story.sh"
begin 'language: en'
# SALAISUUS stands wherever something internal can: no output for the public may hold it.
plan() {
  cat > roadmap.yaml <<END
roadmap: {title: Tiekartta, languages: [fi], period: {start: 2026, end: 2029}, state: approved}
goals: {T1: {title: Asiointi}}
parties: {ict: {title: Tietohallinto, kind: unit, contact: {email: SALAISUUS@kuusilampi.example, slack: SALAISUUS}}}
requirements: {laki: {title: Laki, kind: act, checked-on: 2026-10-01, deadlines: {d1: {date: 2027-01}}}}
surveys: {k1: {title: Kysely, min-cell: 5, results: {taito: {SALAISUUS: {mean: 2, n: 2}}}}}
perspectives: {taito: {title: Taito, baseline: {value: 2}, target: {value: 3, by: 2029}}}
actions:
  A1:
    title: Asiointi
    goals: T1
    status: in-progress
    responsible: ict
    end: $1
    internal-note: SALAISUUS
    cost: {estimate: 987654321}
    depends-on: [SALAISUUS1]
  SALAISUUS1:
    title: SALAISUUS otsikko
    goals: T1
    status: in-progress
    responsible: ict
    end: $2
    visibility: internal
    requirements: [{requirement: laki, deadline: d1}]
    milestones: {SALAISUUSm: {title: SALAISUUS askel, date: 2026-12-10}}
    updates: {2026-09-07: {text: SALAISUUS, reason: SALAISUUS syy}}
  SALAISUUS2: {title: SALAISUUS ehdotus, goals: T1, status: proposed, visibility: internal}
  SALAISUUS3: {title: SALAISUUS valmis, goals: T1, status: $3, end: 2026-11, visibility: internal}
END
}
plan 2026-06-30 2026-08-31 planned
as SALAISUUS land 2026-01-10 "SALAISUUS alku"
plan 2026-10-31 2026-12-15 "done, completed: 2026-10-01"
as SALAISUUS land 2026-09-07 "SALAISUUS siirto"
