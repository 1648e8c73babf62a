"""Invented documents out of which nobody may come accused: each row has a short name and the text, nothing is real."""

# ruff: noqa: E501 - each text stands in one line

from __future__ import annotations

HEAD = "Publisher: Invented Gazette\nPublished: 2021-03-02\n\n"

NOBODY: tuple[tuple[str, str], ...] = (
    # Denials without an accusation in the text.
    ("denial_state", "Poland said on Monday that it had never employed North Korean workers."),
    (
        "denial_firm",
        "Baltrex Shipping said it did not buy coal from North Korea in 2018 and had no dealings with the DPRK.",
    ),
    (
        "denial_named",
        "The foreign ministry of Laos denied that North Korean IT workers were employed in Vientiane in 2020.",
    ),
    (
        "denial_groundless",
        "Reports that Vietnam imported North Korean coal in 2018 are groundless, the ministry in Hanoi said.",
    ),
    (
        "denial_report",
        "Beijing dismissed as fabricated a report that Chinese firms bought seafood from North Korea in May 2018.",
    ),
    (
        "denial_none_left",
        "Qatar told the Committee that no North Korean workers remained in the country in January 2020.",
    ),
    (
        "denial_nothing_sold",
        "Not one barrel of diesel was sold to North Korea in 2020, the Invented Oil Company of Thailand said.",
    ),
    (
        "denial_captain",
        'The captain said: "We never met any North Korean ship, and no oil was transferred at sea in 2020."',
    ),
    # Acts of others.
    (
        "south_workers",
        "South Korean workers were employed in Poland in 2020, the labour office in Warsaw said. North Korea was not mentioned.",
    ),
    (
        "south_exports",
        "South Korea exported iron and steel to Vietnam in May 2020. North Korea announced nothing that week.",
    ),
    (
        "south_players",
        "Three South Korean footballers signed for clubs in Austria in July 2020. North Korea plays its next match in Pyongyang.",
    ),
    (
        "other_nationals",
        "Nepalese and Vietnamese workers were employed in Qatar in 2020, as North Korean workers had left the country in 2018.",
    ),
    (
        "iran_oil",
        "Iran exported crude oil to Syria in 2020. The same law names North Korea and Cuba among sanctioned countries.",
    ),
    (
        "russian_coal_to_south",
        "Russia exported coal to South Korea in March 2020. The cargo did not come from North Korea.",
    ),
    ("chinese_coal", "China imported 2 million tonnes of coal from Mongolia in June 2020, not from North Korea."),
    ("korea_alone", "Korea exported cars and machinery to Poland in 2020, the trade ministry in Seoul said."),
    (
        "korean_workers_alone",
        "Some 4,000 Korean workers were employed at the shipyard in Gdansk in 2020, the firm from Busan said.",
    ),
    # Negated, planned, attempted, rumoured and retracted.
    ("planned", "A firm in Angola planned to hire North Korean doctors in 2020, but the plan was dropped."),
    ("attempted", "A trader in Singapore tried to sell diesel to North Korea in 2020 but failed."),
    (
        "rumour_retracted",
        "A blog had claimed that Malta employed North Korean welders in 2020. The blog has since retracted the claim.",
    ),
    (
        "rumour_false",
        "Rumours that North Korean coal was unloaded in Pohang in 2018 proved false, the customs office said.",
    ),
    ("talks", "North Korea and Zambia discussed sending workers to Lusaka in 2020. No agreement was reached."),
    ("offer_rejected", "North Korea offered to sell iron ore to Malaysia in 2018. Malaysia rejected the offer."),
    (
        "seized_before",
        "Customs in Genoa prevented the export of two yachts to North Korea in 2020; the yachts never left Italy.",
    ),
    ("cancelled_permits", "Work permits for North Korean workers were never issued in Malta in 2020."),
    ("no_evidence", "The Panel found no evidence that North Korea exported sand to Taiwan in 2020."),
    ("ceased_before", "China had halted imports of North Korean coal in February 2017, and none was imported in 2018."),
    ("application_refused", "Poland refused to grant work permits to 40 North Korean workers in 2020."),
    ("could", "Unless checks improve, North Korean IT workers could be hired by firms in Canada in 2020."),
    ("no_ship", "No North Korean ship called at the port of Nakhodka in June 2020, the harbour master said."),
    # Hypothetical, training, generic.
    (
        "training_example",
        "Training slide. For example, a company that imported coal from North Korea in 2018 would fall under paragraph 8.",
    ),
    (
        "training_case",
        "Exercise 3. Suppose that Company A in Freedonia hired 20 North Korean workers in 2020. Which paragraph applies?",
    ),
    (
        "training_named",
        "Case study for the course (invented parties): Alpha Ltd of Singapore sold 500 tonnes of diesel to North Korea in March 2020. Discuss.",
    ),
    ("imagine", "Imagine a bank in Malta that opened an account for a North Korean bank in 2020."),
    (
        "what_if",
        "What if a club in Italy signed a North Korean footballer in January 2020? The lawyers of the league asked themselves that.",
    ),
    (
        "red_flags",
        "Red flags: the freelancer refuses video calls, asks to be paid in cryptocurrency, and uses several accounts. North Korean IT workers may do so.",
    ),
    (
        "red_flags_list",
        "Advisory to ship owners\n\nIndicators of North Korean activity include:\n- AIS switched off in the East China Sea\n- ship-to-ship transfers at night\n- a change of name or flag",
    ),
    (
        "typical",
        "Typically, a front company would buy the diesel, and a tanker would transfer it to a North Korean ship.",
    ),
    ("advice", "Employers should check whether applicants are North Korean IT workers before hiring them."),
    # Law.
    (
        "law_quote",
        "Paragraph 8 of resolution 2371 (2017) decides that the DPRK shall not supply, sell or transfer coal, iron and iron ore.",
    ),
    (
        "law_repatriate",
        "Under paragraph 8 of resolution 2397, Member States shall repatriate all DPRK nationals earning income within 24 months from 22 December 2017.",
    ),
    (
        "law_prohibits",
        "It is prohibited to import coal from North Korea, to hire North Korean workers and to sell North Korea luxury goods.",
    ),
    (
        "law_history",
        "Resolution 2094 of 2013 listed yachts, racing cars and jewellery as luxury goods which may not be sold to North Korea.",
    ),
    ("law_debate", "The Council debated a ban on textiles from North Korea in September 2017."),
    # Before entry into force.
    ("before_coal", "North Korea exported 2 million tonnes of coal to China in 1998."),
    ("before_workers", "In 1975, North Korean loggers worked in the Soviet Union."),
    ("before_seafood", "North Korea exported seafood to Japan in 2004."),
    ("before_statues", "North Korea built and sold a statue to Senegal in 2010."),
    ("before_textiles", "North Korea exported textiles to China in 2014."),
    ("before_school", "In 1986 a North Korean ship called at the port of Havana, the museum writes."),
    # Allowances.
    (
        "rajin_coal",
        "Russia shipped 100,000 tonnes of coal of Russian origin through Rajin in North Korea in 2020, having notified the Committee in advance.",
    ),
    (
        "under_cap",
        "Russia notified the Committee that it had supplied 1,200 barrels of refined petroleum to North Korea in May 2020.",
    ),
    ("aid", "The Committee approved an exemption for UNICEF to bring medical equipment into North Korea in 2020."),
    (
        "aid_water",
        "Under an exemption granted by the Committee, a Swiss charity sent water pumps to North Korea in June 2020.",
    ),
    ("diplomats", "The North Korean ambassador works in Warsaw; four diplomats were accredited in Poland in 2020."),
    (
        "diplomat_salary",
        "Three North Korean diplomats arrived in Jakarta in March 2020 to take up their posts at the embassy.",
    ),
    ("refugees", "In 2020 some 1,047 North Korean defectors arrived in South Korea; most now work in Seoul."),
    (
        "refugee_job",
        "A North Korean refugee who was granted asylum works in a bakery in London, where she has lived since 2012.",
    ),
    ("family", "A North Korean woman visited her sister in Dandong in June 2020 and went home after a week."),
    ("students", "Two North Korean students of literature studied in Warsaw in 2020."),
    (
        "chongryon",
        "Koreans in Japan with a Chosen registration worked in Osaka in 2020, among them teachers of schools close to North Korea.",
    ),
    (
        "joseonjok",
        "Ethnic Koreans from Yanbian in China work in Seoul; few have ever been to North Korea, their association said in 2020.",
    ),
    (
        "dual",
        "Jung Il-song, a Japanese citizen who plays for North Korea, signed for a club in Switzerland in July 2020.",
    ),
    # Names.
    (
        "koryo_firm",
        "Koryo Restaurant GmbH of Vienna, run by a family from Busan in South Korea, hired six cooks in 2020.",
    ),
    (
        "koryo_bank",
        "Koryo Savings Bank of Busan, which has no link to North Korea, opened an account for a firm in Hanoi in 2019.",
    ),
    (
        "ship_lookalike",
        "The Panama-flagged tanker Courageous II called at Busan in May 2020; it is not the Courageous that met North Korean ships.",
    ),
    (
        "pyongyang_noodles",
        "Pyongyang-style noodles were sold in Berlin in 2020 by a restaurant whose owner comes from Daegu.",
    ),
    ("pyeongchang", "Athletes from Pyeongchang trained in Austria in 2020. North Korea sent no team."),
    ("band", "The band North Korea Dreams toured Poland and earned 20,000 euros in 2020."),
    # Fiction, sport, obituary, opinion, questions.
    (
        "novel",
        "In her novel, a North Korean agent steals 40 million dollars from a bank in Malta and sells coal to China.",
    ),
    ("film", "In the film, North Korea sells missiles to Angola; critics were bored."),
    (
        "satire",
        "Satire: North Korea hires the moon as an overseas worker and exports its cheese to China, sources made of paper said.",
    ),
    (
        "match_report",
        "Asian Games, Jakarta. North Korea beat Bangladesh 3-0 on 24 August 2018. Kim Yu-song scored twice for North Korea.",
    ),
    (
        "match_report_2",
        "North Korean striker Kim Yu-song played for his country against Iraq in Indonesia in August 2018.",
    ),
    (
        "athletes",
        "Twelve North Korean athletes took part in the Asian Games in Indonesia in August 2018 and won medals.",
    ),
    (
        "obituary",
        "He was born in Hamhung in North Korea in 1931, fled south in 1950 and worked as an engineer in Germany until 1990.",
    ),
    (
        "obituary_2",
        "Obituary: the translator, who taught in Pyongyang in 1985, died in Warsaw in May 2020. She had worked with North Korean students.",
    ),
    ("question_headline", "Did Italy hire North Korean workers? Five things to know"),
    ("question_body", "Were North Korean workers employed in Norway in 2020? Nobody could tell us."),
    (
        "opinion",
        "Opinion. If the world looks away, North Korea will sell coal to China again and its workers will toil in Russia.",
    ),
    (
        "correction",
        "Correction: An earlier version of this article wrongly said that Malta employed 40 North Korean workers in 2020.",
    ),
    (
        "correction_2",
        "CORRECTION. We reported on 3 May that Greece sold two yachts to North Korea in 2020. That was wrong. We apologise.",
    ),
    (
        "acquitted",
        "A court in Cyprus acquitted a trader who had been accused of selling diesel to North Korea in 2018.",
    ),
    ("dropped", "Prosecutors in Riga dropped charges against a firm accused of buying North Korean coal in 2018."),
    ("poll", "Asked in a poll whether North Korea sells arms to Syria, 40 percent said they did not know."),
    ("tourists", "Some 5,000 Chinese tourists visited North Korea in May 2020 and bought souvenirs worth 20 dollars."),
    ("weather", "Rain fell in North Korea in July 2020, and China sent 1,000 tonnes of rice as aid."),
    ("left", "All 40 North Korean workers left Poland in November 2019, before the deadline, the ministry said."),
    (
        "iran_russia_sanctions",
        "The new list of sanctions names 30 tankers that carried Iranian oil to China in 2024. Earlier lists concerned Russia and North Korea.",
    ),
    (
        "russia_price_cap",
        "Tankers of the shadow fleet carried Russian crude to India in 2023; the same tactics are known from North Korea.",
    ),
    (
        "russia_cap_sts",
        "A Greek tanker made a ship-to-ship transfer of Russian oil off Kalamata in 2023. The officials also spoke of North Korea.",
    ),
    # Longer texts, in which the DPRK is the theme and the act is not one.
    (
        "retracted_next",
        "The Daily Invention reported that 40 North Korean welders were employed in Malta in 2020. The paper has since withdrawn the report and apologised.",
    ),
    (
        "retracted_before",
        "Correction. The following sentence in our report of 3 May was wrong: Greece sold two yachts to North Korea in 2020.",
    ),
    (
        "editor_note",
        "Editor's note: this article originally stated that Croatia imported North Korean coal in 2018. It did not.",
    ),
    (
        "fact_check",
        "Claim: Norway hired 300 North Korean workers in 2020. Verdict: false. North Korea never sent workers to Norway.",
    ),
    (
        "fact_check_photo",
        "A video shared online claims to show North Korean coal being unloaded in Hamburg in 2020. It was filmed in Rotterdam in 2011 and shows coal from Colombia.",
    ),
    (
        "mistaken_identity",
        "The workers in Gdynia were at first taken for North Koreans. They were South Koreans employed by a firm from Ulsan in 2020, the police said.",
    ),
    (
        "south_next",
        "North Korea closed its border in January 2020. In the same month South Korean engineers were employed at a shipyard in Poland.",
    ),
    (
        "south_the_workers",
        "North Korea was the subject of the talk. Afterwards the South Korean workers of the yard in Gdansk, 300 of them in 2020, told how they were hired.",
    ),
    (
        "seoul_workers",
        "The firm sent 300 workers from Seoul to Kuwait in 2020. North Korea has none there, the embassy said.",
    ),
    (
        "mongolian",
        "Mongolia had sent its North Korean workers home by December 2019. Mongolian coal was sold to China in 2019.",
    ),
    (
        "russia_after",
        "North Korea fired two missiles on Monday. Russia exported 30,000 tonnes of diesel to Turkey in May 2020, data showed.",
    ),
    (
        "ship_other",
        "The tanker Saebyol met no other ship. North Korea's fleet is old. The tanker Ocean Rose transferred diesel to the tanker Blue Moon off Malta in June 2020.",
    ),
    (
        "question_headline_answer",
        "# Did Kenya buy coal from North Korea?\n\nIt did not. The cargo that arrived in Mombasa in 2020 came from South Africa.",
    ),
    (
        "if_true",
        "If it is true that Peru hired North Korean doctors in 2020, the Council would have to be told. It is not true.",
    ),
    (
        "accused_then_cleared",
        "Finland was accused of employing North Korean workers in 2020. An inquiry cleared Finland: the workers came from Vietnam.",
    ),
    (
        "allegation_disproved",
        "A former driver alleged that the firm Nordlicht of Kiel bought seafood from North Korea in 2018. The court found that he had made it up.",
    ),
    ("hoax", "It was a hoax: no North Korean workers were hired by the city of Oslo in 2020."),
    (
        "april_fool",
        "In an April Fool's joke, the paper wrote that North Korea had exported snow to Finland and hired out its generals as waiters in 2020.",
    ),
    (
        "legal_advice",
        "Q: May my client hire a North Korean? A: No. Any employer who hires a North Korean breaks the rules.",
    ),
    ("exam", "Question 4: Country A imported 1,000 tonnes of coal from North Korea on 1 October 2017. Did it comply?"),
    (
        "template",
        "Report form: [State] hereby informs the Committee that it repatriated [number] DPRK nationals in [year].",
    ),
    ("ship_scrapped", "The North Korean ship Wise Honest was scrapped in American Samoa in 2020."),
    ("museum", "The museum in Berlin shows stamps that North Korea sold abroad in the 1970s."),
    (
        "panel_mandate",
        "The Panel of Experts visited Poland in 2020 to discuss how workers from North Korea are counted.",
    ),
    (
        "humanitarian",
        "The Red Cross delivered tents to North Korea after the flood of 2020, with the approval of the Committee.",
    ),
    ("coal_price", "The price of coal rose to 90 dollars a tonne in China in 2020. North Korea said nothing."),
    ("korean_war", "Polish doctors worked in North Korea in 1953, and Hungary sent nurses."),
    ("chinese_in_dprk", "Chinese tourists and two Swedish teachers worked in Pyongyang in 2020."),
    ("un_staff", "The World Food Programme employed 50 North Koreans in Pyongyang in 2020."),
    ("peacekeepers", "South Korea and Japan trained together in June 2020 in answer to North Korea's missiles."),
    ("kaesong", "Until 2016, South Korean firms employed North Korean workers at Kaesong in North Korea."),
    ("returned_coal", "Vietnam turned away a ship with North Korean coal in August 2018, so that none was unloaded."),
    ("statistic_zero", "China's customs recorded imports of zero tonnes of coal from North Korea in 2020."),
    ("statistic_zero_2", "In 2020 imports of North Korean seafood by Japan were nil."),
    ("visa_expired", "The visas of 33 North Koreans in Nepal were not renewed, and all 33 left Nepal in October 2019."),
    ("hotel", "A North Korean delegation stayed at the hotel in Hanoi in February 2019."),
    ("summit", "Kim Jong Un travelled to Hanoi by train in February 2019 to meet the President of the United States."),
    ("loan_before", "Sweden sold 1,000 Volvo cars to North Korea in 1974 and was never paid."),
    ("bank_screening", "The bank screened 400 customers for links to North Korea in 2020 and found none."),
    (
        "name_match_only",
        "A man named Kim Chol worked in Frankfurt in 2020. The same name stands on the list of North Korean persons; he is a citizen of South Korea.",
    ),
    (
        "insurer",
        "The insurer of the tanker said that the ship did not meet any vessel from North Korea while its AIS was off in May 2020.",
    ),
    ("unknown_flag", "It is not known whether the coal that was unloaded in Haiphong in 2020 came from North Korea."),
    ("allegedly_not", "Allegations that the Invented Bank of Fiji paid North Korea in 2020 were withdrawn."),
    # Money, ships, hackers, arms, teaching, lists: other kinds of act.
    ("dipl_car", "The North Korean ambassador in Vienna drove a German limousine in 2020."),
    (
        "workers_cars",
        "North Korean diplomats in Laos use Japanese cars and drink French cognac, a neighbour said in 2020.",
    ),
    ("embassy_rent", "The North Korean embassy in Sofia paid its electricity bill in 2020."),
    (
        "bank_closed",
        "Latvia's regulator closed the accounts of a bank in 2020; North Korea was named in the report as an example of risk.",
    ),
    (
        "bank_fined",
        "A bank in Estonia was fined in 2020 for weak checks on customers from Iran, Syria and North Korea; no such customer was found.",
    ),
    ("account_refused", "The bank in Malta refused to open an account for a North Korean firm in 2020."),
    (
        "ship_flag",
        "The tanker flew the flag of Panama and called at Busan in South Korea in May 2020, a week after North Korea's parade.",
    ),
    (
        "ais_off",
        "A trawler from Taiwan switched off its AIS in the East China Sea in May 2020. North Korea lies 900 miles to the north.",
    ),
    (
        "sts_other",
        "Two tankers from Greece met at sea off Togo in May 2020 and transferred diesel. North Korea was not involved.",
    ),
    (
        "hack_other",
        "Russian hackers stole 3 million dollars in bitcoin from a firm in Poland in 2020. North Korean hackers use similar tools.",
    ),
    ("hack_denied", "North Korea denied that it had stolen cryptocurrency from an exchange in Japan in 2020."),
    (
        "hack_blame",
        "Some blamed North Korea for the theft of 3 million dollars in 2020, but the police found that a clerk had taken the money.",
    ),
    (
        "it_freelance",
        "A developer from Vladivostok, Russia, works as a freelancer for a firm in Berlin. He has nothing to do with North Korea.",
    ),
    (
        "it_applicant",
        "The firm rejected an applicant in 2020 because it suspected that he was a North Korean IT worker.",
    ),
    ("it_interview", "A suspected North Korean IT worker applied for a job in Canada in 2020 and was turned down."),
    ("arms_other", "Ukraine bought shells from South Korea in 2020, not from North Korea."),
    ("arms_rumour", "Reports that Ethiopia bought arms from North Korea in 2020 could not be confirmed."),
    ("arms_test", "North Korea tested a missile and showed new tanks at a parade in Pyongyang in October 2020."),
    ("training_other", "Chinese officers trained Zambian police in 2020, as North Korea had done in the 1980s."),
    ("jv_closed", "China ordered all joint ventures with North Korea to close by January 2018, and they closed."),
    ("jv_talks", "Talks on a joint venture between a Chinese firm and North Korea in 2020 came to nothing."),
    ("statue", "The statue in Dakar was built by North Korean workers and unveiled in 2010."),
    ("fish_south", "South Korea sold fishing rights to a Spanish firm in 2020. North Korea protested."),
    (
        "fish_poach",
        "Chinese boats fished illegally in North Korean waters in 2020 without any permit, North Korea complained.",
    ),
    ("rice", "South Korea shipped 5,000 tonnes of rice to North Korea in 2019 as aid."),
    ("fuel_embassy", "The Swedish embassy in Pyongyang bought 200 litres of petrol in 2020."),
    ("medals", "A North Korean weightlifter won gold in Thailand in 2019 and was paid a bonus by North Korea."),
    ("coach", "A Danish coach worked for the North Korean team in Pyongyang in 2020."),
    ("film_fest", "Three films from North Korea were shown at the festival in Udine in 2020."),
    ("books", "The library in Leipzig bought 40 books from North Korea in 2020."),
    ("stamps", "A dealer in Geneva sold stamps that were printed in North Korea in 1984."),
    ("tour_company", "A tour company in Beijing sold trips to North Korea in 2019."),
    ("restaurant_closed", "The Pyongyang restaurant in Amsterdam closed in 2014."),
    ("restaurant_closed2", "The North Korean restaurant in Jakarta, closed since 2017, is now a bank."),
    ("visa_refused", "Thailand refused visas to 12 North Korean waitresses in 2020."),
    (
        "wages_south",
        "South Korean seamen on ships of a Busan firm handed over part of their wages to a union in 2020. In North Korea, unions do not exist.",
    ),
    (
        "repat_done",
        "By 22 December 2019, Qatar had repatriated all North Korean workers; none has worked there since, its report to the Committee says.",
    ),
    ("nk_born", "The North Korean-born singer, a South Korean citizen, worked in Berlin in 2020."),
    (
        "nk_defector_doctor",
        "A defector from North Korea who is now a citizen of Germany was employed as a doctor in Bonn in 2020.",
    ),
    (
        "asylum",
        "Two North Korean workers who fled a building site in Poland were granted asylum in 2020 and work in a bakery.",
    ),
    ("listed_passing", "The company is not among the firms that were listed for trade with North Korea."),
    (
        "name_match",
        "A vessel named Chon Ma San, built in Norway and owned in Greece, called at Rotterdam in May 2020; a ship of the same name is North Korean.",
    ),
    (
        "country_code",
        "In the table, the code KP was used by mistake for South Korea (KR): the 300 workers in Kuwait in 2020 were South Koreans. North Korea had none there.",
    ),
    ("quote_denial", '"We have never hired a single North Korean," said the owner of the shipyard in Gdynia in 2020.'),
    (
        "quote_if",
        '"If we had hired North Koreans in 2020, we would have been punished," said the owner of the farm in Laos.',
    ),
    ("poster", 'Poster at the airport in Vientiane: "Report anyone who employs North Korean workers!"'),
    ("proverb", "North Korean workers in Poland: a myth, says the head of the labour office in Warsaw in 2020."),
    ("headline_denial", "Malta: no North Korean workers here in 2020"),
    ("list_none", "Country | North Korean workers in 2020\nMalta | 0\nItaly | none\nSpain | -"),
    ("would_have", "Had the deal gone through, Zambia would have bought 20 North Korean tanks in 2020."),
    (
        "survey",
        "The questionnaire asks: Has your company employed North Korean workers since 2019? Has it bought goods from North Korea?",
    ),
    ("no_longer", "North Korean seafood is no longer sold in Japan; none was imported in 2020."),
    (
        "seized_fake",
        "Police in Dandong seized fake cigarettes marked 'Made in North Korea' in 2020; they had been made in Poland.",
    ),
    (
        "origin_other",
        "The textiles, labelled 'Made in China', were sewn in Vietnam in 2020 and not in North Korea, an audit showed.",
    ),
    ("audit", "An audit of 40 suppliers in 2020 looked for North Korean labour and found none."),
    ("pending", "Whether the 12 cooks in Lagos in 2020 were North Koreans is still being examined."),
    ("acc_unnamed_firm", "The firm, accused of hiring North Korean workers in 2020, was found not guilty."),
    ("satire2", "The Onion Bulletin, a satirical paper, wrote that North Korea had sold coal to the moon in 2020."),
)

WRONG: tuple[tuple[str, str, frozenset[str]], ...] = (
    # An act is reported; these States had no part in it and owe nothing for it.
    (
        "speaker_state",
        "Japan told the Panel that North Korean workers were employed in Laos in January 2020.",
        frozenset({"JP"}),
    ),
    ("speaker_us", "The United States said that China imported North Korean coal in May 2019.", frozenset({"US"})),
    (
        "denier_beside",
        "North Korean workers were employed in Laos in January 2020, Seoul said. Thailand said it had none.",
        frozenset({"TH", "KR"}),
    ),
    (
        "dateline",
        "WARSAW, Sept 1 (Invented Wire) - North Korean workers were employed in Laos in January 2020, the Panel said.",
        frozenset({"PL"}),
    ),
    (
        "victim",
        "North Korean hackers stole 20 million dollars from a bank in Chile in 2019, the Panel said.",
        frozenset({"CL"}),
    ),
    (
        "transit",
        "North Korean workers flew via Thailand to Kuwait, where they were employed in January 2020.",
        frozenset({"TH"}),
    ),
    ("contrast", "North Korean workers were employed in Laos in January 2020, but none in Vietnam.", frozenset({"VN"})),
    ("contrast_unlike", "Unlike Vietnam, Laos employed North Korean workers in January 2020.", frozenset({"VN"})),
    (
        "returned_from",
        "Kuwait sent all its North Korean workers home in 2018; 300 were still employed in Laos in January 2020.",
        frozenset({"KW"}),
    ),
    (
        "citizen_of_other",
        "A Canadian filmed North Korean workers who were employed in Laos in January 2020.",
        frozenset({"CA"}),
    ),
    (
        "embassy_of",
        "The Polish embassy in Vientiane reported that North Korean workers were employed in Laos in January 2020.",
        frozenset({"PL"}),
    ),
    (
        "meeting_in",
        "At a meeting in Geneva, the Panel said that North Korean workers were employed in Laos in January 2020.",
        frozenset({"CH"}),
    ),
    (
        "south_employer",
        "South Korea asked Laos why North Korean workers were employed there in January 2020.",
        frozenset({"KR"}),
    ),
    (
        "helped",
        "With the help of Estonia, Laos found that 20 North Korean workers were employed in January 2020.",
        frozenset({"EE"}),
    ),
    (
        "refused_entry",
        "After Oman refused them entry, 20 North Korean workers were employed in Laos in January 2020.",
        frozenset({"OM"}),
    ),
    (
        "sanctioned_by",
        "North Korean workers were employed in Laos in January 2020 by a firm sanctioned by Australia.",
        frozenset({"AU"}),
    ),
    (
        "currency",
        "Each of the North Korean workers employed in Laos in January 2020 was paid 300 US dollars in Swiss francs.",
        frozenset({"US", "CH"}),
    ),
    (
        "goods_of",
        "North Korean workers employed in Laos in January 2020 drove Japanese cars and used German tools.",
        frozenset({"JP", "DE"}),
    ),
    (
        "next_to",
        "North Korean workers were employed in Laos, near the border with Thailand, in January 2020.",
        frozenset({"TH"}),
    ),
    (
        "former",
        "North Korean workers who had earlier worked in Qatar in 2012 were employed in Laos in January 2020.",
        frozenset({"QA"}),
    ),
)
