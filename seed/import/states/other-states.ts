/** Observers, associated states and others that take part without a seat: codes and names as for members. */
export const OTHER_STATES = `
ABW AW Aruba
COK CK Cook Islands|Cook Island
FRO FO Faroe Islands|Faroes
GRL GL Greenland|Greenland (Denmark)
HKG HK Hong Kong
MAC MO Macao|Macau
NIU NU Niue
PSE PS State of Palestine|Palestine
TWN TW Taiwan
VAT VA Holy See|Vatican City|Vatican
XKX XK Kosovo
`;

/** Former states as roll calls code them, with the last year in which each existed. */
export const FORMER_STATES = `
CSK CS 1992 Czechoslovakia|Czech and Slovak Federal Republic
DDR DD 1990 German Democratic Republic|East Germany|GDR
EAZ -- 1964 Zanzibar
SCG -- 2006 Serbia and Montenegro
YAR -- 1990 Yemen Arab Republic|North Yemen
YMD YD 1990 People's Democratic Republic of Yemen|Yemen People's Republic|Democratic Yemen|South Yemen
YUG YU 2003 Yugoslavia|Federal Republic of Yugoslavia|Socialist Federal Republic of Yugoslavia
`;
