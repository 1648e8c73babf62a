"""What speakers are called where they have no name: people, papers and bodies."""

# ruff: noqa: E501 - word lists read best whole

from __future__ import annotations

PERSONS = (
    "people", "person", "persons", "individuals", "individual", "source", "sources", "official", "officials", "diplomat", "diplomats", "analyst",
    "analysts", "expert", "experts", "researchers", "researcher", "investigators", "investigator", "defector", "defectors", "trader", "traders",
    "broker", "brokers", "resident", "residents", "witness", "witnesses", "observers", "insider", "insiders", "executive", "executives",
    "employee", "employees", "crew member", "crew members", "captain", "manager", "managers", "director", "lawyer", "lawyers", "owner", "owners",
    "seller", "buyer", "dealer", "dealers", "agent", "agents", "worker", "workers", "player", "coach", "critics", "activists", "scholars", "economists",
    "member state", "member states", "monitors", "prosecutor", "attorney", "master", "businessman", "businesswoman", "engineer", "recruiter", "fishermen",
    "neighbour", "neighbours", "neighbor", "neighbors", "landlady", "landlord", "clerk", "clerks", "cashier", "waitress", "waitresses", "waiter", "driver",
    "drivers", "student", "students", "trainee", "trainees", "foreman", "foremen", "supervisor", "supervisors", "skipper", "skippers", "vendor", "shopkeeper",
    "channels", "correspondent", "correspondents", "informant", "informants", "whistleblower", "guard", "guards", "nurse", "doctor", "teacher", "villager", "villagers", "interpreter", "translator", "cook", "chef", "sailor", "sailors", "seafarer",
    "deckhand", "colleague", "colleagues", "freelancer", "programmer", "programmers", "developer", "accountant", "bookkeeper", "guest", "customer", "customers",
)  # fmt: skip
DOCUMENTS = (
    "documents", "document", "records", "record", "data", "figures", "statistics", "imagery", "images", "photographs", "photos", "footage", "invoices",
    "filings", "filing", "papers", "files", "emails", "e-mails", "report", "reports", "media", "press", "newspapers", "outlets", "indictment",
    "complaint", "affidavit", "letter", "circular", "statement", "advisory", "newspaper", "paper", "investigation", "survey", "study", "analysis",
    "bill of lading", "bills of lading", "manifest", "manifests", "waybills", "registers", "memo", "memorandum", "minutes", "ledger", "invoice", "receipts", "logs", "contracts", "correspondence", "transcripts", "information", "evidence", "intelligence", "submission", "customs data", "court records",
    "contract", "labour contract", "bank statement", "bank statements", "pay sheets", "payroll sheets", "payroll", "website", "web site", "advertisement", "draft", "dossier", "cable", "ship registers", "commercial registers", "payslips", "spreadsheets", "chat logs", "passports", "certificates", "licence", "licences", "permits", "court documents", "customs records", "company records", "court filings", "registry data", "reporting", "coverage", "database", "survey",
)  # fmt: skip
BODIES = (
    "envoys", "envoy", "panel", "ministry", "agency", "agencies", "spokesman", "spokeswoman", "spokesperson", "representatives", "ministers",
    "minister", "government", "governments", "authorities", "police", "prosecutors", "court", "department", "company", "companies", "club",
    "committee", "ambassador", "president", "state", "states", "secretary", "directorate", "bureau", "council", "embassy", "mission", "team",
    "group", "firm", "firms", "institute", "centre", "center", "organisation", "organization", "office", "administration", "customs", "navy",
    "coast guard", "delegation", "tribunal", "judge", "parliament", "lawmaker", "lawmakers", "university", "federation", "association", "bank",
    "shipyard", "shipowner", "exchange", "foundation", "nongovernmental organization", "commission", "consulate", "regulator", "union", "network",
    "inspectorate", "registry", "authority", "operator", "insurer", "port", "shipping line", "manufacturer", "supplier", "laboratory", "watchdog", "municipality", "city hall", "college", "school", "hospital", "consultancy", "clinic", "charterer", "charterers", "start-up", "platform", "retailer", "cooperative", "contractor", "subcontractor", "plant", "mill", "factory", "brokerage",
    "think tank", "ministries", "intelligence service", "inspectors", "legislator", "legislators", "senator", "mayor", "governor",
)  # fmt: skip
