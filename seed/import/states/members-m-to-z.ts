/** Members of the United Nations, M to Z: ISO 3166-1 codes, name in use, then other names and forms. */
export const MEMBERS_M_TO_Z = `
MAR MA Morocco|Kingdom of Morocco
MCO MC Monaco|Principality of Monaco
MDA MD Republic of Moldova|Moldova|Moldova, Republic of
MDG MG Madagascar|Republic of Madagascar
MDV MV Maldives|Republic of Maldives
MEX MX Mexico|United Mexican States
MHL MH Marshall Islands|Republic of the Marshall Islands
MKD MK North Macedonia|Republic of North Macedonia|Macedonia|The former Yugoslav Republic of Macedonia|FYROM
MLI ML Mali|Republic of Mali
MLT MT Malta|Republic of Malta
MMR MM Myanmar|Burma|Myanmar (Burma)|Republic of the Union of Myanmar
MNE ME Montenegro
MNG MN Mongolia
MOZ MZ Mozambique|Republic of Mozambique
MRT MR Mauritania|Islamic Republic of Mauritania
MUS MU Mauritius|Republic of Mauritius
MWI MW Malawi|Republic of Malawi
MYS MY Malaysia|Federation of Malaya
NAM NA Namibia|Republic of Namibia
NER NE Niger|Republic of the Niger
NGA NG Nigeria|Federal Republic of Nigeria
NIC NI Nicaragua|Republic of Nicaragua
NLD NL Netherlands (Kingdom of the)|Netherlands|Kingdom of the Netherlands|Holland
NOR NO Norway|Kingdom of Norway
NPL NP Nepal|Federal Democratic Republic of Nepal
NRU NR Nauru|Republic of Nauru
NZL NZ New Zealand|Aotearoa New Zealand
OMN OM Oman|Sultanate of Oman
PAK PK Pakistan|Islamic Republic of Pakistan
PAN PA Panama|Republic of Panama
PER PE Peru|Republic of Peru
PHL PH Philippines|Republic of the Philippines
PLW PW Palau|Republic of Palau
PNG PG Papua New Guinea|Independent State of Papua New Guinea
POL PL Poland|Republic of Poland
PRK KP Democratic People's Republic of Korea|North Korea|DPRK|Korea, Democratic People's Republic of|Korea
PRT PT Portugal|Portuguese Republic
PRY PY Paraguay|Republic of Paraguay
QAT QA Qatar|State of Qatar
ROU RO Romania|Rumania
RUS RU Russian Federation|Russia|Soviet Union|USSR|Union of Soviet Socialist Republics
RWA RW Rwanda|Republic of Rwanda
SAU SA Saudi Arabia|Kingdom of Saudi Arabia|KSA
SDN SD Sudan|Republic of the Sudan
SEN SN Senegal|Republic of Senegal
SGP SG Singapore|Republic of Singapore
SLB SB Solomon Islands
SLE SL Sierra Leone|Republic of Sierra Leone
SLV SV El Salvador|Republic of El Salvador
SMR SM San Marino|Republic of San Marino
SOM SO Somalia|Federal Republic of Somalia
SRB RS Serbia|Republic of Serbia
SSD SS South Sudan|Republic of South Sudan
STP ST Sao Tome and Principe|Democratic Republic of Sao Tome and Principe
SUR SR Suriname|Republic of Suriname|Surinam
SVK SK Slovakia|Slovak Republic
SVN SI Slovenia|Republic of Slovenia
SWE SE Sweden|Kingdom of Sweden
SWZ SZ Eswatini|Kingdom of Eswatini|Swaziland
SYC SC Seychelles|Republic of Seychelles
SYR SY Syrian Arab Republic|Syria
TCD TD Chad|Republic of Chad
TGO TG Togo|Togolese Republic
THA TH Thailand|Kingdom of Thailand|Siam
TJK TJ Tajikistan|Republic of Tajikistan
TKM TM Turkmenistan
TLS TL Timor-Leste|East Timor|Democratic Republic of Timor-Leste
TON TO Tonga|Kingdom of Tonga
TTO TT Trinidad and Tobago|Republic of Trinidad and Tobago
TUN TN Tunisia|Republic of Tunisia
TUR TR Türkiye|Turkey|Republic of Türkiye
TUV TV Tuvalu
TZA TZ United Republic of Tanzania|Tanzania|Tanzania, United Republic of
UGA UG Uganda|Republic of Uganda
UKR UA Ukraine|Ukrainian SSR
URY UY Uruguay|Eastern Republic of Uruguay
USA US United States of America|United States|USA|US
UZB UZ Uzbekistan|Republic of Uzbekistan
VCT VC Saint Vincent and the Grenadines
VEN VE Venezuela (Bolivarian Republic of)|Venezuela|Bolivarian Republic of Venezuela
VNM VN Viet Nam|Vietnam|Socialist Republic of Viet Nam
VUT VU Vanuatu|Republic of Vanuatu|New Hebrides
WSM WS Samoa|Independent State of Samoa|Western Samoa
YEM YE Yemen|Republic of Yemen
ZAF ZA South Africa|Republic of South Africa
ZMB ZM Zambia|Republic of Zambia
ZWE ZW Zimbabwe|Republic of Zimbabwe|Southern Rhodesia
`;
