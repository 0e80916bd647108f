/** Members of the United Nations, A to L: ISO 3166-1 codes, name in use, then other names and forms. */
export const MEMBERS_A_TO_L = `
AFG AF Afghanistan|Islamic Republic of Afghanistan
AGO AO Angola|Republic of Angola
ALB AL Albania|Republic of Albania
AND AD Andorra|Principality of Andorra
ARE AE United Arab Emirates|UAE
ARG AR Argentina|Argentine Republic
ARM AM Armenia|Republic of Armenia
ATG AG Antigua and Barbuda|Antigua
AUS AU Australia|Commonwealth of Australia
AUT AT Austria|Republic of Austria
AZE AZ Azerbaijan|Republic of Azerbaijan
BDI BI Burundi|Republic of Burundi
BEL BE Belgium|Kingdom of Belgium
BEN BJ Benin|Republic of Benin|Dahomey
BFA BF Burkina Faso|Burkina|Upper Volta
BGD BD Bangladesh|People's Republic of Bangladesh
BGR BG Bulgaria|Republic of Bulgaria
BHR BH Bahrain|Kingdom of Bahrain
BHS BS Bahamas|Commonwealth of the Bahamas
BIH BA Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina
BLR BY Belarus|Republic of Belarus|Byelorussia|Byelorussian SSR
BLZ BZ Belize|British Honduras
BOL BO Bolivia (Plurinational State of)|Bolivia|Plurinational State of Bolivia
BRA BR Brazil|Federative Republic of Brazil|Brasil
BRB BB Barbados
BRN BN Brunei|Brunei Darussalam
BTN BT Bhutan|Kingdom of Bhutan
BWA BW Botswana|Republic of Botswana
CAF CF Central African Republic|CAR
CAN CA Canada
CHE CH Switzerland|Swiss Confederation
CHL CL Chile|Republic of Chile
CHN CN China|People's Republic of China|PRC
CIV CI Côte d'Ivoire|Ivory Coast|Republic of Côte d'Ivoire
CMR CM Cameroon|Republic of Cameroon
COD CD Democratic Republic of the Congo|DR Congo|DRC|Congo-Kinshasa|Congo (Democratic Republic of the)|Congo, Democratic Republic of the|Zaire|Congo
COG CG Republic of the Congo|Republic of Congo|Congo-Brazzaville|Congo (Republic of the)|Congo, Republic of the|Congo
COL CO Colombia|Republic of Colombia
COM KM Comoros|Union of the Comoros
CPV CV Cabo Verde|Cape Verde|Republic of Cabo Verde
CRI CR Costa Rica|Republic of Costa Rica
CUB CU Cuba|Republic of Cuba
CYP CY Cyprus|Republic of Cyprus
CZE CZ Czechia|Czech Republic
DEU DE Germany|Federal Republic of Germany|FRG|West Germany
DJI DJ Djibouti|Republic of Djibouti
DMA DM Dominica|Commonwealth of Dominica
DNK DK Denmark|Kingdom of Denmark
DOM DO Dominican Republic
DZA DZ Algeria|People's Democratic Republic of Algeria
ECU EC Ecuador|Republic of Ecuador
EGY EG Egypt|Arab Republic of Egypt|United Arab Republic
ERI ER Eritrea|State of Eritrea
ESP ES Spain|Kingdom of Spain
EST EE Estonia|Republic of Estonia
ETH ET Ethiopia|Federal Democratic Republic of Ethiopia
FIN FI Finland|Republic of Finland
FJI FJ Fiji|Republic of Fiji
FRA FR France|French Republic
FSM FM Micronesia (Federated States of)|Micronesia|Federated States of Micronesia|Micronesia, Federated States of
GAB GA Gabon|Gabonese Republic
GBR GB United Kingdom|United Kingdom of Great Britain and Northern Ireland|UK|Great Britain|Britain
GEO GE Georgia
GHA GH Ghana|Republic of Ghana|Gold Coast
GIN GN Guinea|Republic of Guinea
GMB GM Gambia|The Gambia|Republic of the Gambia
GNB GW Guinea-Bissau|Republic of Guinea-Bissau
GNQ GQ Equatorial Guinea|Republic of Equatorial Guinea
GRC GR Greece|Hellenic Republic
GRD GD Grenada
GTM GT Guatemala|Republic of Guatemala
GUY GY Guyana|Co-operative Republic of Guyana
HND HN Honduras|Republic of Honduras
HRV HR Croatia|Republic of Croatia
HTI HT Haiti|Republic of Haiti
HUN HU Hungary
IDN ID Indonesia|Republic of Indonesia
IND IN India|Republic of India
IRL IE Ireland|Republic of Ireland
IRN IR Iran (Islamic Republic of)|Iran|Islamic Republic of Iran|Persia
IRQ IQ Iraq|Republic of Iraq
ISL IS Iceland
ISR IL Israel|State of Israel
ITA IT Italy|Italian Republic
JAM JM Jamaica
JOR JO Jordan|Hashemite Kingdom of Jordan
JPN JP Japan
KAZ KZ Kazakhstan|Republic of Kazakhstan
KEN KE Kenya|Republic of Kenya
KGZ KG Kyrgyzstan|Kyrgyz Republic
KHM KH Cambodia|Kingdom of Cambodia|Kampuchea
KIR KI Kiribati|Republic of Kiribati
KNA KN Saint Kitts and Nevis|Federation of Saint Kitts and Nevis
KOR KR Republic of Korea|South Korea|Korea, Republic of|Korea (Republic of)|Korea
KWT KW Kuwait|State of Kuwait
LAO LA Lao People's Democratic Republic|Laos|Lao PDR
LBN LB Lebanon|Lebanese Republic
LBR LR Liberia|Republic of Liberia
LBY LY Libya|State of Libya|Libyan Arab Jamahiriya
LCA LC Saint Lucia
LIE LI Liechtenstein|Principality of Liechtenstein
LKA LK Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon
LSO LS Lesotho|Kingdom of Lesotho
LTU LT Lithuania|Republic of Lithuania
LUX LU Luxembourg|Grand Duchy of Luxembourg
LVA LV Latvia|Republic of Latvia
`;
