// Points and the words that have them. Written by eval/write-learned.ts from the tuning set; do not edit.
export const learned = `
265 @DANGER
146 @ONGOING
141 @THEYDID
137 жить
135 @STRANGER
122 @STAKES
121 wame*
118 ~4
117 @CLOCK
112 @NOBODY
102 @DISTRESS @THEFT
100 @URGENT
99 @CANNOT @GONE
98 and
96 wont
95 @SEND
94 door
92 @NOW
91 has they
89 he
87 @STOPIT
86 @CARE zote
84 @LOCKED
82 @ABUSE
81 dont
80 @ALLDOWN poa
79 @TODAY
77 @BROKEN pass*
76 *guka @EVENT
75 off
73 @OTHERS him он
72 isnt
71 @MONEY
69 *ient @VITAL-
67 @USE @VULNERABLE pati*
66 *vely @HEALTH anot* patient час
65 *nywa @CARE- @LEFT @REPLY- amek*
64 @PAY- another
63 @ACCOUNT @MANY- lovely
62 *шила @MANY ваше* решила
60 *able *ding @BROKEN- wana* у
59 *ring *льше @NUM плат* я
58 @UNKNOWN here ~3
57 @SYSTEM- address чере*
56 addr* niko через
55 @TAKE cant shop
54 *omba amet* four элек*
53 boar* empt* hapa started больше идут
52 *цать @MINE ana нас под этаж*
51 *meza @DECLINED же
50 *umba @IN- anat* nje
49 *zima asanteni прощайте
48 @ARRIVE- @CARD her his paid toni* tonight yote двер* реши*
47 *pany *wing @NEG~ company down file haiji see ~5 вода экра*
46 *teni paym* says спасибо
45 @NEG hacked mbegu name our sent забл* пров* ребе*
44 *noon @UNIT acco* mbeg* ремо*
43 *ишел afternoon hear* nyumba payments наве* очен* очень пришел
42 *akwa *ygen *зова *йчас @DANGER- @REPEAT cont* exam gari ndan* ndani nimebakwa oxyg* oxygen sijui wage* wages ~6
42 вся вызо* вызова сейч* сейчас
41 @CURRENCY amekataa amekunywa disp* hosp* hote* lapt* lips pens* pension show* typo безо* гово* прощ* сутк* сутки
41 укол* укола читаете
40 *kuja *side *есть hour na peop* point sold stan* tablets treat вста* прел* прелесть реше* решен
39 *lets *lock *ptop *wezi *орая *уйте insulin lang* langu laptop lunc* lunch minu* wako одно опер* чита*
38 *aler *ulin *рное *удно *цати baby damu thro* through наверное само* то труд* трудно
37 *anza *вают @NOTHING dose empty frid* kitu maji mama nisaidieni yuko код лифт опят* опять отвечает
36 *itoa *ngia *чает @HELP @WHERE- mume nimeambiwa outs* outside play* yenu двен* заблокируйте знае* мину* по посл*
35 *jika *kout *sery *легу *монт @BROKEN~ @LATE best brak* door* imez* in mtu nursery update wengine днев* коллегу
35 ремонт спас* уеха* часа
34 *lent *lewa *rmal *ацию *шего @FOR&GREET @FOR- block buyi* buying going haij* hi inam* letters name* names normal
34 standing девя* лицо минус
33 *ause *gits *jala *ukua *редь *сибо *ухло *явки alarm app asan* beca* digi* digits goin* hotel imet* ina know
33 kunishusha live mia mimb* mimba open pamp* pampu sijala take* вашего ее заня* заявки кого очер* очередь улиц*
32 *fway *lift *rity *ysis *ляют *рого *сьмо amea* ameanguka because canc* delivered deposit dial* dialysis following
32 half* halfway hell* hello imej* mna nimeelewa nimelipa ripo* ripoti stai* stairlift tom видя* видят него письмо
32 рядо* рядом
31 *ande *ataa *auza *hine *lala *sino *tity *лату @GOODS- @NUM- @SINCE- abov* above amen* anas* boarding casi* casino
31 doors iden* imekufa lift mgon* mime* mimea nawa* nawaandikia sham* suit* thing toka vani* with адре* банк вашей
31 живу ни одна откр* работает хозя* экран
30 *eres *hani *itor *ough *toka *unue *азие *кает @MINE- @NOW~ @REFUND- @STILL ago drai* identity label medi* ninu*
30 ninunue none pend* sees sister stim* stima trea* tumb* tumbo безобразие боль* два идет моег* моего разберитесь
30 скан* скор* утра
29 # *ages *fers *giwa *ogue *stem *стке *ются @EVENT- amechukua cata* catalogue gara* garage leak* messages mlan*
29 mwil* nzur* over past people rene* sile* stag* zime* кред* наш никого плох* плохо
28 *arts *gers *ists *jiua *mend *osit *rage *sign *вший *езде *нике *ными *сист @AMOUNT akas* akasema amec* both
28 char* five haif* heard into kujiua let mais* maisha min mwili nzuri recommend sija* stage starts syst* take taken
28 text* trul* truly бывший долж* лежа* лека* месяц подъезде сине* списали таксист щито*
27 *dant *hing *ople *stic *taki *umui *брый *вает *ефон *нице *ство *тает *тчик @ACCOUNT&STRANGER @BROKEN&NUM
27 @IDENTITY @LOCKED- @PAID- @VITAL brake date dentists dosi* dosing down* gone hapu* hapumui ikai* ikaisha iko
27 inaisha inau* kerb never obey pang* panga pendant reac* reactor setp* setpoint system ther* usiku wall wind* wris*
27 wrist ваша добрый колл* лекарство пишут проп* стоит счетчик телефон щитк* щитку
26 *amia *anks *bari *guki *hoka *iant *rnal *tten *дала *ндер *обще *стой *шины @CARE&NEG @MANY&SYSTEM @MONEY&THEFT
26 @STRANGER&USE anatoa bril* brilliant by ceil* ceiling checkout gate guy haba* habari haifunguki hois* hoist
26 imejifunga jour* journal kifu* kwan* loca* location look nimechoka nimemeza noon offi* othe* oven* oveni scoo*
26 scooter sense shamba sirs turk* turkana warm when whole written zang* zangu биле* вооб* вообще машины подходит пока
26 прод* рассрочку скорая хотя
25 *goni *ishi *itoe *rees *rier *вите *енок *мали *нтов *хнет @ACCOUNT&USE @GONE- @NUM&SINCE @SYSTEM @THREAT
25 @VULNERABLE~ ananipiga are courier dati* dating died fare hais* know* knows kuis* kuishi kuni* mbil* mbili migr*
25 migration nadh* nadhani news* nyingi read smel* tangu tran* umec* umechukuliwa watu went whol* wondering yesterdays
25 zinaingia беспокойство взломали выше* вышел делать долг* едет забо* замечательное кому лежи* лежит мага* накл*
25 остановите прислали ребенок таблетки уехал
24 *alia *cing *ells *gise *ipes *ndow *pika *umua *олба *пись @CARE&GOODS @FOR~ @HASBEEN&THEFT @MANY&USE
24 @SYSTEM&VULNERABLE @TAKE- acc agen* anaj* apol* apologise busy degr* degrees failed imeh* imew* imewekwa its jiko
24 labe* man mnafungua move mtan* netw* network newsletter paye* pricing smells typed um upan* upande usik* wananunua
24 window весной и мой не отор* оторвался пахн* паци* подн* соро* сорок столба такс* ушло ходя* ходят чем
23 *ampa *auti *hand *hari *lers *news *oder *rini *sapp *unge *дили *ибор *мить *сной @BROKEN&MANY @CLOCK&EVENT
23 @GOODS @MINE&MONEY @NUM&VULNERABLE @ONGOING&URGENT @PAID anasema back* beforehand bother changed doin* full hauj*
23 haujaja hot inaf* inauza inha* inhaler insu* kaya keny* kenya kept kime* lovelier make marv* marvellous mdom* mdomo
23 mkon* moch* mochari naip* naipata naog* naogopa ones password pep pres* remo* renews siju* sita taxi* taxis tele*
23 televisions text toddlers tumefika vet water whatsapp whom врет выпу* знаю каки* пахнет поменять приб* прибор холо*
23 шестой
22 *anye *mmed *roll *tuma *unga *аете *вала *вана *овой *рошо @DONE- @IDENTITY- @MANY~ ametoka anan* calls card doing
22 free* heart hit im imehackiwa kunikata loan* loans mech* mnanipenda mwon* nimekunywa numbers payr* payroll plays
22 plumber recipes sens* silent suits tofa* tofauti turning van акт ваших ему звонил кота обновление открываются пишу*
22 погас росп* служ* стою
21 *bers *doke *ging *ipia *mote *nety *nged *piwa *pped *self *авке *ассе *етки *зяев *сами *ятом @FOR @FOR&MINE
21 @IDENTITY&USE @IN&SINCE @MINE&THEFT @MINE&THEYDID @MONEY&NOW @PAID~ @THEFT~ amez* aond* aondoke atte* auct* depa*
21 departure depo* downstairs exac* five* fives foll* hospital imeswapiwa imezima mashine mid minus mzit* mzitoe nato*
21 naweza next nime* nine* ninety nuis* nuisance open* owe passed plan plum* pole puff real* really remote sai trac*
21 tunaenda uchi unac* unacceptable vanished vitu wamechukua анну* базе говорить дверь девятом заправке изме* изменить
21 конц* мне ноль отмените отпр* пищи* пищит побеспокою подъ* полосами починили раздала распухло ровн* ровно трас*
21 трассе хозяев част* этажа
20 *cine *esnt *kage *kufa *lted *mers *ngly *oads *otea *pers *poti *едит *енки *ерил *казы *одят *окою *осят *ряла
20 @BY- @CARE~ @MANY&NEG @MINE&TODAY @MINE~ @TAKE~ @USE- accordingly atoe bed bein* being billed comi* coming cow
20 cycl* does* doesnt got halt* halted ila iliy* inaniambia is kuju* kujua land leaking lot nguv* nguvu nilitumiwa
20 nimekwisha nisa* package papers plz posi* secu* security shared stop towe* umev* unre* unreadable upas* wameweka
20 вмес* дива* диван заботу заказы застряла кредит курсы муж нужна оценки паспорт получить потр* проверил просят теле*
20 трид* тридцать тыся* шест*
19 *akta *angu *ason *edit *elea *huka *idge *igia *iler *ingi *lice *line *ndly *tali *thin *tice *time *zito *бник
19 *ение *иски *льта *мого *обие *одит *рить *рпус *сным *тени *ьное @ARRIVE&SYSTEM @EVENT&TODAY @FOR&GOODS @LATE~
19 @VULNERABLE- add anatapika aske* asked asub* asubuhi ate beep* beeps both* carr* controller countries cred* credit
19 design elec* haja* hizo hold* hospitali i inafanya kali kondakta linakata mash* mjam* mjamzito mtua* nimefungiwa
19 nisi* nne norm* para* police pori* porini pric* processing pump rail* railing saba siwe* siwezi tawi tena told
19 tracker transfers tz viru* virus within бюлл* бюллетени вось* восьмого выключается вылет выпускает газом
19 голосование двенадцати двес* двести двои* двоих каже* кажется класс корпус красным нее нико* одного отец передать
19 печь пожалуйста пособие пуль* пульта свет* светится тако* учебник школы этаже
18 *buhi *cape *ctly *elve *ewer *eyre *hezi *icha *mony *ndao *ries *rufu *zidi *азин *ачие *дний *зиты *йста *нной
18 *онар *рана *ране *ресу *трик *уске *утся *щали *яный @ACCOUNT&TAKE @ACK&PRAISE @DANGER&RESOLVED @EVENT&LOCKED
18 @FOR&THANKS @FOR&TODAY @IDEA- @IDENTITY&STRANGER @MANY&MONEY @MANY&SEND @NEED&RESOLVED @SINCE adde* added airp*
18 airport akan* alinipigia alipata amem* amenifuata anis* anisaidie anyo* anyone arm atar* bana breathing cats cere*
18 ceremony cleaners collected delete didn* didnt drained escape explain feel* feels freez goin hach* hachezi haja
18 harufu haya headaches hong* hudu* huduma ijum* ijumaa inao* inside kamb* kimevunjika kuol* kuolewa lett* many
18 mgonjwa mtandao nimejificha parafini pass pictures rent retu* safe saidia shop* star* swallowed talk* thanks they*
18 theyre till took tuko twel* twelve view* wananipeleka wangu week адресу быть ванн* ванной вещи границе двадцать
18 дневной дымо* дымок жду закрылась касса коло* лежачие магазин может накладной накоплений нашла нет ночи обещали
18 отпуске оформили подс* потрескивает привезли пьян* пьяный раст* рекв* реквизиты синенький скорую стац* стационар
18 тече* целом щитовой электрик якоб* якобы
17 *dren *dudu *duma *ejaa *fice *fini *gera *goje *gopa *ifts *kini *kopa *mble *nned *ntly *oons *port *rade *stly
17 *uded *ying *вале *вало *дняя *езли *енка *итка *ляет *нзий *нили *нные *нция *ожду *онил *сали *сная *тные *утил
17 *чили *шина @ACCESS&ARRIVE @ACCOUNT&NOW @ACCOUNT&ONGOING @ASK&GREET @BREAK&CARE @EVENT&UNIT @LEAVE @NEG&TODAY @NOW-
17 @PRAISE&THANKS ada afte* afternoons any appa* apparently bei betting big buye* carries charter children cust* fail
17 feed from fuse gamb* gamble group gues* hazi* hongera imeibiwa imetolewa inarudi included inspector isla* jua
17 kuhamisha left love* mars* marsh mguu mjom* mjomba mlango mmeleta mnad* mnadeliver moul* mould mzee nikiwapigia
17 nimejifungua nisu* nisubiri office okay pack passengers patients payee poli* press proc* said* shows sijagusa smea*
17 smear someone t thei* their tomorrow tungoje upgr* upgrade uploads viewer wadu* wadudu wants zilikuja zimepotea
17 ближ* ближе град* двенадцать договаривались звон* зиму знаете ключи лифт* лифте минут накрутил написать наше*
17 операцию отте* оттенка платные плитка плюс подв* подвале подтвердили последняя претензий продиктовала свет сосе*
17 субс* течение учас* участке
16 *ains *cade *cast *cist *died *eone *firi *gies *gozo *ilds *inet *kups *lete *ngii *nker *rbon *rrow *rura *stat
16 *toto *udio *uses *vuja *ward *weka *wili *xide *вшее *есте *лата *лоть *неры *ного *нтии *опал *пили *рвер *сила
16 *тьми *ушке *чена *чина *шлый @ACK&ASK @ARRIVE&IN @DANGER&FOR @DISTRESS&MONEY @FOR&GONE @HASBEEN&MONEY @HASBEEN&USE
16 @LONGUNIT&WAIT @MONEY&TODAY @STILL~ @STRANGER&SYSTEM adult alia* ameiba anae* anakuja anaomba anatolewa backups
16 broa* broadcast burn* burned cabinet camp carb* carbon childs com congratulations deca* decade decl* declined dele*
16 delivering desc* descaler dhar* dharura dran* drank eigh* eight enco* encoder esca* exploded fed floor forw*
16 forward gesi gran grou* guess haiingii hidi* hiding honestly jo kujiandikisha lamp lay looks madam mafuta max mbit
16 medication mono* monoxide mwongozo naku* nakuru nata* niliyopewa nimekuwa pack* passport phar* pharmacist pin plas*
16 plastic pressed rang* regarding rented rudisha shak* sir site stra* studio sundays tank* tanker thermostat tidi*
16 tidied transformer umei* uplo* upo visitor voic* vyan* vyangu wate* wato* watoto yais* yaishe yanavuja yourselves
16 zuie* zuieni апте* бабушке в вместе выле* гарантии деть* детьми заблокирована извините кем ключ* колоть кто куда
16 купили мужч* мужчина няня опаз* опаздывает отел* отмечена перезвонить пись* подожду подх* показывают пробивает
16 пропал прошлый растаявшее реки сервер симку сканеры служба тран* трубку удал* цент* часы
15 *acha *aret *atre *atua *bana *kata *kosa *lipa *mbia *mple *ngle *oded *reet *ress *rifu *sagi *shia *tend *toza
15 *umbu *ungu *ushi *вода *дажа *дник *ести *етке *моза *ночи *нтке *опка *пула *ржат *сили *ской *слет *тали *трии
15 *убку *церт *цина *щами *ющий *яйка @ACCOUNT&TODAY @ARRIVE&NUM @CARE&HASBEEN @CARE&WRONG @MINE&SYSTEM @SEVERE
15 @STAKES~ @THEYDID&USE @UNIT- @USE-~ allergies anajua attend auctioneer blen* blender board cher* cherehani
15 customers dispensary dona* donation exis* fathers friday go haisagi hait* iliyobaki imekuwa inakuwaje inan*
15 inanguruma kifurushi kumbukumbu kuomba kututaarifu kwanza landline lime* manager marg* margaret mbal* mbali merger
15 mkono mlinitoza mlip* mlipandisha mmeniletea mnar* mnarekebisha moni* monitor msipotatua mtuangalie naha* nahamia
15 nawaomba ndiz* ndizi neve* nililolipa nilinunua niliomba niliyoagiza niliyofunga nimetuma nitabadilisha opened
15 over* pill* pills pink pls savi* savings shops simb* simba since single son street thea* theres todd* umef* unlock
15 used waking wanaweka warn* warning wish* wishes with* yenye yetu ампу* ампула аннулирован безопасности брас*
15 браслет вакц* вакцина ввел* ввели верните веща* вещами виру* вирус встала высе* выселяют выск* выскакивает вялы*
15 вялый газо* данн* данные двад* деме* деменция держат диоп* диоптрии диспетчерская доз долго жену животными забирать
15 изви* кнопка концерт линз* линзы моим* моими нашем недо* обращение они открыт пациентке перевода перекрасили
15 перенаправить плит* пода* подд* полуночи последний посту пято* разд* распродажа ребенка руле* рулем сели* следующий
15 стой* табл* такой торм* тормоза транспондер украли фуру хозяйка чек четырнадцати этик* этикетке
14 *acks *ager *ails *cond *deni *gine *gkok *iner *kers *ndwa *okea *oret *pair *pewa *sing *suke *uzia *авая *аммы
14 *арат *боты *вила *вожу *вять *деля *ийка *казе *крит *лжна *логу *лому *мины *ните *няты *ован *поги *рным *рову
14 *рьер *седи *ства *хали *ывоз @ARRIVE&TAKE @ARRIVE-&EVENT @BREAK&CANNOT @CARD&EVENT @CARD&THEYDID @CARE&SINCE
14 @CLOCK- @DANGER&SINCE @FOR&PAID @FOR&TAKE @GREET&MINE @GREET&MONEY @IN&NUM @IN&UNIT @IN&USE @LONGUNIT- @NEG&NUM
14 @REPLY @SEND&VULNERABLE alerts aliahidi alip* amenifungia amesafiri anao* assi* bang* bangkok batc* batch box camp*
14 car dawa deadline deaf deli* eldo* eldoret er exactly example fitt* grat* grateful grow* grown hajatokea hakuna
14 hataki hatu* hone* huja iliyopita iliz* ilizima imel* imeshuka jira* jirani kett* kettle kidogo kucha kuna kuvu*
14 late locks madeni mbay* mbaya medicine mfuk* mfukoni mimi mkop* mkopo mlil* mlileta mlinitumia mliyonikodishia
14 mshahara mzui* naandika nabl* nablock nahisi niaj* nikampa nilitoa nitaanguka nitahukumiwa nobody nyin* nyingine
14 pest* pestering phon* sad shosh showing sinc* somebody swal* taka* takataka texts theatre them* tracks trainer
14 tump* tumpe tunasafiri unae* unaenda upasuke voice wamekufa wanapokea wawi* wawili weat* weather wednesdays wheres
14 yanaingia yata* yataniua yeny* zao аварийка аккаунт аппа* аппарат бано* баночки бело* белому билет взял* взяли
14 вита* витамины всех втрое давн* давно девять деду* дедушка должна ждет зака* заказе закрываете заняты зарплату ивл
14 искр* искрит исто* какие каме* картами карту касс* корову лет ломится мама могу моло* набо* невр* неврологу неделя
14 обош* обошлось оно оператором пала пин пога* поднялся пожи* правая предупреждения программы работы родд* роди*
14 самовывоз сапо* сапоги сеть соседи страховка страхуете съел такого убье* убьет удалить учеб* фур хочу черным четы*
14 электричества
13 *akes *anic *liff *lous *ncel *ooni *osed *reji *rket *rsed *rtal *ruma *sher *shot *ures *uzwa *ваны *дуль *едке
13 *ийке *ийти *кого *лжно *озит *олет *очку *ракт *ржку *теки *тесь @ACCESS&CARD @ACCOUNT&GONE @ARRIVE-&HASBEEN
13 @ARRIVE-&VULNERABLE @ASK&NORUSH @ASK&PRAISE @BREAK&EVENT @BROKEN&FOR @CARE&EVENT @CARE&IN @CARE&USE @GOODS&SYSTEM
13 @GOODS&UNIT @GREET~ @LONGUNIT&MONEY @LONGUNIT&NORUSH @LONGUNIT&PRAISE @MINE&ONGOING @MINE&PAY @MONEY&SEND
13 @NOW&URGENT @PAY @WORK @WRONG aina akaf* alikuja ameingia amel* amenishusha anakopa atat* atatuma bail* bailiff
13 bank boil* boiler buyer campuses chart chat choc* chooni dakt* daughter dead* dent* engineers escrow exam* fact*
13 factory fees fili* filling fram* frame fron* hall hotl* hotline ijib* ijibu ikip* ikipotea imeb* imelala imeu*
13 inamzuilia inatumia inaz* insi* itse* itself kambo kid kupanda lists main mechanic mfer* mfereji mfunge mgongoni
13 mkaa* mkaangalia mkae* mkaenda mnas* mous* mouse msee mwez* mwezi nahi* ngoz* ngozi niaje nikilala nimejifungia
13 nimesahau nine others overtime phase printed ref reje* repa* repair righ* saa safi scam* scammed seco* second seve*
13 shal* shall shoulder sist* thir* third tomo* vile wanaanguka wazi whic* аварийке аккаунтов бесп* библ* библиотеки
13 брон* ваше верну втро* глот* глотать даль* дальше детс* должно доставляете ждем заст* какому книг* книги ковр*
13 ковриком контракт кран курьер ломи* межд* между моду* модуль може* морозит мы набор нашел неиз* неизвестно обсл*
13 обслуживание опух опухло остальными отдала пишу поддержку получили попрощаться почте прий* прийти самолет сорвало
13 соседке стал* старого страшного топя* топят улице улицу упакованы уходят хамс* хамское холодильник хуже чат язык
12 *ajua *atch *bara *crow *ctor *eing *ened *hana *here *hter *ijua *izwa *kani *kodi *lder *nels *oria *oses *ount
12 *ract *siti *stry *tana *uata *umbs *used *word *yone *zani *буса *буют *гите *ений *ерка *жами *зала *идел *идом
12 *илой *имую *ладе *лали *лате *лачу *луги *мств *нять *овка *овом *рена *руют *рыта *рыто *сать *ступ *теме *тите
12 *трой *шлют *ысла *ький *ятия @ACCESS @ACCESS-&MONEY @AMOUNT&FOR @ARRIVE&ASK @ASK&RESOLVED @BROKEN&SINCE
12 @BROKEN&VULNERABLE @BY&CARE @CARE&SEND @CARE&VULNERABLE @DANGER&SEVERE @DECLINED&GOODS @DISTRESS&NUM @FAR&FOR
12 @FOR&IN @FOR&MONEY @FOR&SEND @IDENTITY&MANY @MANY&OTHERS @NOBODY&PAY- @NOW&STRANGER @TAKE&TWICE @TODAY~ @TWICE~
12 ambu* ametuma amezima anaendelea anashndwa appe* assign atarudi baby* babys bada bara* barabara been benk* benki
12 brek* breki bundles carry channels closes conf* contacts cut cycle daktari dara* differs dispatch drain dropped
12 escr* everything fell fine front froz* fuli* fuliza gotv havi* having hawe* hawezi historia ikiwa imef* imefutika
12 inatoka ive kand* kando kima* kimakosa kond* kpum* kpumua kufuli kuha* kwani make* mbio men mess* meza* mezani
12 minutes mlangoni mnasema morp* morphine mtt mwenzangu mzuieni naam* naambiwa naru* narudi natoa nifa* nifanye
12 nilimeza niliyokodi nimeumia nisiyoijua notice park pen portal positive rent* resi* right risi* risiti screenshot
12 signed sijatoa sim sita* sitaki sitt* sitting sorr* sorry swap* swapped texting thum* thumbs umevunjika usumbufu
12 vent* vya without zima zimehamia zimekata zinaonyesha авар* автобуса акка* визовом вкла* вкладе вкол* вопрос встал
12 встр* давл* давление дней доступ друг дыши* дышит ездит закр* закрыта закрыто занятия заплачу знает знакомств инач*
12 иначе карб* карбамидом клие* коллекторы лучше мои нехо* нехорошо озим* озимую опух* ошибку палате переписки пишем
12 платеж подкормить подо* подскажите пожилой предусмотрена прием прис* пропала простите пшен* пшеницу разг* разошлют
12 рассрочка роспись селитрой системе слова смысла спора спс стране суд тариф тика* тикает треб* требуют тренажерка
12 туда учен* ученики файлы фотки химч* химчистке чужие этажами
11 *ache *airs *athe *ball *bile *bufu *ckup *dani *dika *diwa *duka *etoa *ewed *fits *fuli *fura *gery *hamu *hihi
11 *hout *idie *iers *iver *lbox *leke *lewi *meze *ngea *nguo *oval *piki *pita *ples *ript *sema *sion *sued *ugee
11 *utes *атье *веку *дряд *ента *ерца *ерял *ется *ешно *ибку *идию *инов *исан *мера *меры *ойке *ория *орно *орую
11 *орят *охла *очка *прос *рсии *сную *сячи *тном *тует *угим *усов @ACCESS~ @ACCOUNT&MINE- @ACCOUNT&UNKNOWN
11 @ACK&SYSTEM @ARRIVE&NEG @ARRIVE&NOTHING @ASK&STILL @BREAK&HASBEEN @BREAK&VULNERABLE @BROKEN&IN @CARD&HASBEEN @CARD-
11 @CLOCK&FOR @CLOCK&NOW @DANGER&SYSTEM @EVENT&GONE @FOR&URGENT @GOODS&STILL @GOODS~ @HASBEEN&STRANGER @IN&MONEY
11 @LOCKED&TODAY @LONGUNIT~ @MANY&NUM @MINE-&NEG @MONEY~ @NEG&NOW @NEG&TOMORROW @NEG&USE- @NOBODY&PRAISE @NOW&SINCE
11 @NOW&SYSTEM @PLEASE&STOPIT @PLEASE&URGENT @PRAISE&WORK @REPLY&STILL @STAKES&TODAY @STILL&TAKE @STOPIT&URGENT alar*
11 amepoteza anatumia approval baba base* benefits bill* blam* blame blok* blokini breathe bwana cancel clev* clever
11 complaints contract control couriers eate* eaten else* faha* fahamu fant* fantastic find football friendly funguo
11 gari* garini haipo haitolewi imebaki imenitoa inafunga inalia inamalizwa islands issued karo kifua kimya kina*
11 kinanibana kitandani kumw* kuwapa kwenda leat* leather limerudi lock* made* mailbox main* maintanance mait* maiti
11 makes market mazishi mbel* mbele mchana mlit* mobi* mobile month mums nasi* nasikia nawe* niac* niache nika*
11 nikiwaangalia nimeangalia nimekatwa nimeogopa nimeze nipeleke nito* operation order parked peoples piki* pikipiki
11 pole* production puff* puffy refugee rehe* renewed reset returned sahi* sahihi salaries samahani scri* script seas*
11 season seven shaky shel* staring surg* surgery talked tena* term* tight tower transfusion transport tuka* ur usum*
11 vanish vaul* vault viol* violent vouc* voucher waits walking wamejaa wamelala were* werent yame* yameganda yng
11 youre zimebadilishwa zone* zones абон* види* вскр* вскрытый выбрать вывожу говорят градусов грел* груд* датч*
11 датчики дверца день дикт* диктует дню другим жучк* жучками закрывается заши* из история кноп* которого магазинов
11 можем нем нори* ночь обеда операционный оплата пала* перевели печк* печка платье повторно подпись подряд поле
11 помогите потерял почи* прох* разб* рест* реструктуризацию сижу сило* силосную синее склад смешно справку спус*
11 спустился сто стойке субсидию суто* суток там тенд* тендер торг* торги тряс* тысячи увол* уволили узнать файл*
11 человеку экскурсии яму
10 *ably *anda *ants *bbly *bott *case *cept *ches *dges *eady *ezwa *ibed *iday *isho *jaja *kosi *leka *lley *mani
10 *mill *mtoa *ndad *nisa *nnel *ongo *somi *sumu *ubwa *vies *vuma *vuta *zazi *адет *ания *баум *гере *дать *дзор
10 *дной *доме *енку *ерия *ечно *ждый *итом *йшая *кают *локо *нным *одец *оить *оляю *рают *рная *туру
10 @ACCOUNT&STILL @ACK&WORK @ALLDOWN&SYSTEM @ARRIVE&HASBEEN @ARRIVE-&TODAY @ASK&DAY @ASK&REPEAT @BREAK&IN @BREAK&MANY
10 @BREAK&TODAY @BY&EVENT @BY&SYSTEM @BY-~ @CARD&NOW @CARD&ONGOING @CARD&TODAY @CARE&SYSTEM @DANGER&VULNERABLE
10 @DAY&EVENT @EVENT&IDENTITY @FAR&MONEY @FOR&STAKES @FOR&TWICE @GONE&MANY @GONE&PRAISE @HASBEEN&IDENTITY
10 @HASBEEN&TAKE @IDENTITY&MONEY @IDENTITY&THEFT @IN&WORK @IN-&MINE @LOCKED&STAKES @LONGUNIT @LONGUNIT&WHERE
10 @MANY-&NOBODY @MINE&NOTHING @MINE-~ @MONEY&NEG @MONEY&STILL @MONEY&STOPIT @MONEY&STRANGER @MONEY- @NEG&VULNERABLE
10 @NORUSH&PAY @NORUSH&SINCE @NOW&THEFT @ONGOING- @PAY&SYSTEM @PRICE~ @RESOLVED&STILL @RESOLVED-~ @SEVERE&TAKE
10 @STRANGER&TAKE @STRANGER&WHERE @TOMORROW-~ @URGENT- @WHERE abbo* abbott alre* already amemnyanganya ametext anah*
10 anahitaji animals atafukuzwa atan* atanitoa ati atok* atoke basement belt bora boy brid* bridge call capp* capped
10 carg* cargo cars chif* chifu completion date* dates dead deni deta* details disputing doub* double drama eleven
10 elsewhere exist face* facebook fail* faul* flig* flight fole* foleni foot four* fridges fuss gems grandad guys
10 hall* hamk* hamkosi hang* hanging holding hrs ikat* imekubali inav* inavuma kanisa kimy* kuji* kulipia kupa* kuvuta
10 kuwasumbua leav* lina* malt* marks mbli mish* mishahara mlio mnan* moja movies mwongo myse* nare* narekebisha
10 nataka nights nilipata nilisikia nimeaccept nitoe nmea* nmeandika nmel* nmelipa nobo* nusu on pape* passcode peke*
10 pekee phas* pickup presha probably queu* range reminded roam* roaming rota satu* saturday seei* seeing sell*
10 service sgr shes shifts showed site* sites splitting stat* strange subscribed suitcase sun switched tano tape*
10 taped toll tool* tools tow treadmill trol* trolley truc* truck tufa* tufanye tung* ukub* ukubwa unti* until
10 wamemtoa wanaacha wanaenda waza* wazazi wedd* wire wobbly youth zing* zingine ~2 арту* артуру беспокоить ближайшая
10 бокс* боксе брал* брала бухгалтерия бывш* водителя выбирают выкл* выса* двадцати дете* детском заблокировали
10 заканчивается закрыл запе* заперлась записан ипот* каждый карт комп* компания конечно кредитом лагере летя* летят
10 моих молодец молоко налоговой нашего неверно незн* ним одобренным отда* открыть охла* охлаждение пасп* подачи
10 поднимается пожарная поздравление показания понимаю послезавтра поставили поте* почта предоплату пропадет пятницу
10 рвот* рвота ребенку роддоме роспотребнадзор самокатном скла* собирает сорв* сотрудник списывают стул* стуч*
10 стучался такие танк* танке терпеливый тонн трогательно уехали умол* умоляю уход* хорошо цены часто чужа* чужая
10 шлаг* шлагбаум штор* шторы этот
9 *ader *amka *ancy *ayer *baki *bour *call *dred *ects *eful *ekwa *even *gika *hair *heal *hile *icer *ices *ikii
9 *iona *ipen *ipwa *ital *kday *kely *lafu *load *mily *njwa *nked *nuki *ores *rank *tied *tter *unja *wels *yeza
9 *yeze *zuia *агах *аком *атят *боту *виса *воды *вцов *дажу *ерен *ерке *ерью *ещет *ипит *итый *йник *лчит *льск
9 *ницу *нную *нсию *нтре *овод *одня *онта *онят *орые *рать *росы *сиво *стей *теке *теле *тире *ться *фоне *хать
9 *чете *шене *шнит *ытый *ьной *явка *ядок @ACCESS&MANY @ACCESS&NOW @ACCESS&THEFT @ACCOUNT&CARE @ACCOUNT&CLOCK
9 @ACCOUNT&MONEY @ACCOUNT&THEFT @ACCOUNT&THEYDID @ACK&UNIT @ARRIVE&LONGUNIT @ARRIVE-&FOR @ARRIVE-~ @ASK&HYPO
9 @BREAK&RESOLVED @BREAK&WORK- @BREAK~ @BY&CLOCK @CANNOT&MONEY @CARD~ @CARE&FOR @CARE&RESOLVED @CARE&TAKE @CARE&UNIT
9 @CARE-&NEG @CLOCK&TODAY @DISTRESS&NEG @DISTRESS&SEVERE @FOR&IDENTITY @FOR&WRONG @GONE&STILL @GREET&REPEAT
9 @GREET&SYSTEM @HASBEEN&REPEAT @HASBEEN&WORK @IDENTITY&NUM @LOCKED&MONEY @LONGUNIT&NOTHING @MINE&STAKES @MINE-&MONEY
9 @MONEY&NOTHING @MONEY&UNKNOWN @MONEY&WAIT @NEED&TODAY @NEG&PLEASE @NEG&VITAL- @NOW&ONGOING @NOW&USE @ONGOING&USE
9 @PRAISE&REPLY @REFUND @REPEAT&REPLY @REPLY-&VULNERABLE @RESOLVED&THANKS @SEND- @SINCE&TODAY @VITAL-&VULNERABLE
9 account active agent agents akafurahi akaj* akajua akal* akala akaniambia akaniomba alikosa alinitumia ameamka
9 anaongea apps bann* banned biol* biology bird* birds bras* brass bruh changu ches* chest contributions court cross
9 curt* curtains cyclist dada dish* dishwasher dose* doses download drin* drinks eith* either election elev* emptied
9 epip* epipen fake family fans fiel* field fill fitter grade grandmother guests haii* hala* halafu hamjibu hand hash
9 haui* hauinuki haus* hausikii hazijaota hive* hives hund* hundred iend* iende ignores imeanza imes* imetuacha inai*
9 inakuja inal* inamwonyesha irri* irrigation item jack* jackets jamm* jammed jezi key kisu* kisumu kitambulisho kizu*
9 kizunguzungu kmtc kuom* kura kuzu* kuzuia leaks like* likely lipa loop* loops lugg* luggage macho malta mamb*
9 meanwhile mechi mich* michael micheal ming* miss mkam* mkampa morn* msha* mtih* mtihani myself natapeliwa ngom*
9 ngombe nibo* nibonyeze niel* nielezea nikabonyeza niku* nikuambie nimesikia nyok* nyoka officer ovyo plants player
9 poll* polling ported povu question ramp ranked reader reas* reason reca* recall receipts rejects resident roho sat
9 scan shot shra* skin* skins slep* slept soft* software sprayed sso stations stil* supposed taa tenancy three timer
9 towels toxi* toxic tukaangalia tuliyolipia umefika umep* umepinda umevimba unaa* unaanza uso verification wamezimia
9 wanahitaji wanaumwa wang* want washamtumia wasichana watering wedding weekday whatever wheelchair why workers
9 wouldnt yamemwagika zinafungwa адрес амми* аммиаком аптеке блок боли* болит бону* бонусные бумагах бык взял визо*
9 внес* воду вопросы всей второй выбр* выма* выманили вырв* выставляет вышли глуп* гостей готовить гран* дверью двиг*
9 двигается детей дире* директора доно* донорской достанутся друг* жаловаться живы* живые заливает заявка звоните
9 инженеров исправить какой камеры капе* капельницы кафе квартире кива* клиентов коды конца корм которые кран* крана
9 красиво красная крови кухн* кухня машина мерт* мили молчит мони* монитор мужик начисляют наши* наших ножо* ножом
9 норильск объявили останавливается отеле отправила отцу отчете охра* охрана пациента пенсию переводы платят плз
9 поверен повышающим подает поезд поздний полис полу* помп* помпа порядок пред* прих* проверке провод продавцов
9 продажу продали просила пятое разбитый размеру ремонта ресе* ресепшене родителей рублю ручк* сади* саха* сахар сбер*
9 сбережения сдан сервиса серд* сказ* скандалить скины сменился сним созд* создаются стали съех* телефоне терм* только
9 тошн* тошнит тянет форма хлещ* хлещет холодильной хостеле хоть хрип* хрипит центре чайник школ* штук щас щиток
9 экрана электронную
8 *aman *aota *atae *doka *etic *form *gapi *goja *hael *hara *homa *hula *igie *ipts *jiko *join *kies *lect *maje
8 *mand *nage *nfly *noni *onge *peal *pino *raja *ross *sary *shes *sima *stnt *teli *text *ulia *urth *usin *wapa
8 *ware *zing *адил *азах *аймы *анды *была *вует *дают *едка *елен *ерть *зкой *иция *ксом *лола *нном *осил *отал
8 *оший *ошка *рило *сные *тами *теку *чник *шете *ывет *ьчик @ABUSE&FOR @ACCESS&THEYDID @ACCESS-&FOR @ACCOUNT&LEAVE
8 @ACCOUNT-&FOR @ACK&BROKEN @ACK&THANKS @ARRIVE&BROKEN @ARRIVE&CARE @ARRIVE&THEYDID @ASK&THREAT @BREAK&CARD
8 @BREAK&CURRENCY @BREAK&UNIT @BROKEN&DISTRESS @BROKEN&HYPO @BY&LEAVE @BY&TOMORROW @CARD&URGENT @CARE&MONEY @CARE&NOW
8 @CLOCK&PAID @DANGER&WHERE @DAY&NEED @DECLINED&FOR @DONE&MONEY @EVENT&NUM @GONE&WORK @GOODS&SINCE @GOODS&WHERE
8 @GREET&THEFT @GREET&VULNERABLE @HELP&NUM @HYPO @HYPO- @IN-&NEG @LEAVE&TOMORROW @MANY&PRICE @MANY&RESOLVED
8 @MANY&THEFT @MINE&SINCE @MINE&STRANGER @MINE&THANKS @MINE&WRONG @MONEY&ONGOING @MONEY&PAST @MONEY&UNIT
8 @NOBODY&SYSTEM @NOW&SEND @NUM&WORK @NUM&WORK- @PAID&THANKS @PAST&REFUND @PAY&SINCE @SYSTEM&SYSTEM- @SYSTEM&TODAY
8 @TAKE&THEFT acro* across aliv* ameb* amebadilisha amee* ameenda amelock anajoin anangoja anapumua anau* anauza anywe
8 appeal arv asking baada befo* begg* begging begi begi* bint* binti blocking brakes brea* but cancelling channel
8 choo* chum* chumba coac* collect come* command confirmed cookies cous* cousin csv daraja deco* decoder diab*
8 diabetic docs duka elig* eligible ever* exact fax filipino fix fourth freezing fridge funn* funny gb greenfly
8 haisomi helb hey hidd* hidden hima hire* hired holder hoteli huch* huchukua ikatae ilikatika imefunga imetulia
8 imeungua inaonyesha installments ipho* jump* karibu kimefungwa kimekuja kindly kisi* kisima kume* kumeza kumwaibisha
8 kunicharge kuru* kurudisha kuso* kusoma lamb lockout mambo manage maom* maombi mazi* mbon* mbona mbu mingapi mkononi
8 mkwe mnip* mnipigie mont* moto* motorway muhu* muhula must* mustnt mwambie near nimeshagawa nitazimaje nitumie nmet*
8 nmetuma note notification paper pick* pili plane played position prie* priest prints prov* queue rehearsed reve*
8 roll rose* roses route saha* sahani saints sate* satellite scanned seam* seaman shrank signature sikutaka sivy*
8 sivyo sixt* snac* snack snat* snatched so sound spin* statement stuc* tanga this toa toda* today tusa* tusaidieni
8 umea* umeanguka umeingia umeisha unat* unatoka unop* unopened vest* vestry vido* vidonge viji* vijiko ving* vingi
8 vis vp walk wametoa watch which wobb* yest* zeny* zenyewe zimekuja zimezima zinatoka автомата алло бога брони взай*
8 взаймы взор* взорвался вколола внести во вокз* вокзала воро* врут встало встретиться входят выво* выда* высадил
8 глазах глупость госу* госуслуги грелся двое дерн* дернуло дневник дневнике доба* добавьте дым заби* забыла завис
8 зайч* зайчика зал заме* замены запа* запах запр* звал звонят здравствуйте играл инже* инсу* ипотеку их каким
8 классная команды коту круж* крыш* ладо* ладошка макс макс* максом мате* мень* меньше моде* моем* моему наверно
8 назвала нача* недействителен недоставленного ночник обва* обварило обещ* оплачено ответит отдали отделение отпе*
8 отпечатали офис оформляют перевыпустили переписка перепиской пишете плыв* плывет пове* повы* подают подписи
8 подружился поликлинике полиция получил попа* принимается приняли проходит прям* ради разгрузкой разо* ручку свои*
8 своих сдав* сегодня серо* серого симк* симп* симпатичный сказала соби* собрал соседка сотрудники среду стол*
8 стульчик съехать тира* тираж тиши* тишина токо* током толп* толпа толь* трек* труб* трясутся тысяч узнал упак* урока
8 фирм* фирмы хороший цифр* цифры четверть шант* шантажируют экране электронном
7 *amic *anne *base *biwa *cher *dles *eche *eeze *ejua *erse *erts *ethe *euka *ezea *fest *gaza *hote *ieni *ikai
7 *ited *izia *kuna *lked *main *meka *mper *nnis *nors *ntre *oply *ords *ploy *pole *rged *rger *rudi *sure *taji
7 *trar *udia *uota *vice *vite *wise *work *yout *zigo *брос *вили *вник *воду *гого *дным *ейку *еста *етий *етка
7 *жала *зный *ивый *иема *имке *иной *ково *куда *курс *лете *лный *льзя *мает *мили *налы *овко *одан *одку *омый
7 *очих *пела *рдца *роде *став *стал *узей *хсот *хует *четы @ABUSE&MINE @ABUSE&SYSTEM @ACCESS-&HASBEEN
7 @ACCOUNT&LONGUNIT @ACCOUNT&REFUND @ACK&NUM @AMOUNT&MINE @ARRIVE&INSTEAD @ARRIVE-&MONEY @BREAK&BROKEN @BROKEN&SYSTEM
7 @BY&CANNOT @BY&FOR @CANNOT&NUM @CARD&GONE @CARD&THEFT @CARE&LEFT @CARE&MANY @CLOCK&LOCKED @CLOCK&NEG
7 @DANGER&DISTRESS @DANGER&HASBEEN @DANGER&MANY @DANGER&USE @DISTRESS&SYSTEM @FOR&REFUND @GONE&IN @GONE&NEG
7 @GOODS&GREET @GOODS&PAID @GOODS&REFUND @GREET&HYPO @GREET&PLEASE @GREET&STAKES @HEALTH&NEG @HYPO&NEG @IDEA&PLEASE
7 @IDENTITY&IN @IDENTITY&LONGUNIT @IN&SEND @IN-~ @INSTEAD&PRICE @LEFT&NEG @LONGUNIT&WORK @LONGUNIT-~ @MANY&STAKES
7 @MANY&STRANGER @MANY&USE- @MINE&UNKNOWN @MINE&WHERE @MONEY&VITAL @MONEY&WHERE @NEED&REFUND @NEED&TOMORROW
7 @NEG&SYSTEM- @NEG&UNIT @NUM-~ @ONGOING&THEFT @PAID&PRAISE @PAID&TODAY @PRAISE&STILL @PRAISE&USE @REFUND&WAIT
7 @REPLY&RESOLVED @REPLY&THANKS @REPLY-&STILL @SINCE&TAKE @SINCE&WRONG @STOPIT- @TAKE&USE @THREAT~ @TODAY&VULNERABLE
7 @USE~ akib* akiba akim* akimaliza alinishusha ambulance amejua ameu* ameungua amevunja amezidiwa amounts ananirudia
7 anatetemeka aski* backdated bills bookkeeper bret* brethe brie* brief c cent* centre cera* ceramic charity cheche
7 chochote choi* coach code* codes comes confirm considering coor* coordination data* database debited depl* deploy
7 device do doma* domain dono* donors dram* drif* drifts emptying evenings fing* freeze froze haijatengenezwa haikai
7 haip* hazikuota hio hivi homa iban ilit* ilitoka imeanguka imezidi imezimwa inachukua inalala inatoa inazima
7 information inje* injection invi* invite island joto jumanne jumper kamp* kiba* kibali kitanda kuko* kuku* kukutana
7 kump* kumpokea kunijibu kunitukana kuny* kunyunyizia kuza* kuzaliwa landing lead* leads leas* least leave light long
7 mani* manifest mark* metr* metre mliniletea mlitangaza mliyotuuzia mme mmenimaliza mnataka monthly morning mothers
7 mpwa mtanipigia naongea natumia needs niki* nikiweka nililipia nothing noti* nrb oper* otherwise ours pain* paint
7 pair payo* payout phone pilo* pilot place polepole porto prac* practice pressure prices prin* proply pung* rangi
7 reads reco* refi* refil refused rega* registrar reverse runn* running sent* senti seri* shad* shell shule sijaona
7 sims sind* sindano slow somewhere star stee* steering stuck sums switching tag talking tenn* tennis theme themselves
7 thic* thick tile till* tills tite tong* tongue tractors tray* trays tria* trial type unal* unalipwa unle* unless
7 uses vaccine viwi* viwili webe* weber working yamegeuka youv* youve батарейку белы* белый билете буду вернулась виза
7 вмят* вмятиной вторая выброс выдает выставит го городе града грудным дави* давит даче двух* двухсот диал* диализный
7 длит* длиться долгу дома дочке другого друз* друзей е езди* забронировала закончилось замечательный занять заше*
7 зашел знаем зуб изве* извещения им карты конк* конкурс коно* коноводку кончилась купи* леву* левую лежала линии мае
7 мной моро* накладные насч* начи* нашему наши незнакомый нело* неловко нель* нельзя нику* никуда огро* огромное одоб*
7 отель отказываетесь отклчите открываетесь отписки отправителю отчетность отчеты переводят переделывать перестал
7 побе* поводу подать подм* подменили подойдет пол полный полу поса* потерпела приема пристав провалилась прор* просил
7 прямо пулк* пулково пута* путает путешествует пятнице рабочих распаковывал сада сбеж* сбежал сгорает сердца сказали
7 сканируется смес* смесь снимке сотрудникам страховая страхует считаются темп* температура терминалы тоже третий трех
7 узна* улицы февраля центр чемо* чемодан четыреста читает чтон* чтонибудь школе этог* этого
6 *andt *anty *atoa *ator *bayo *dano *dent *dhaa *eats *efox *empt *ense *eums *fugo *ghly *gret *hers *ider *iged
6 *ijui *inal *kets *late *laya *lier *list *nger *ning *ntry *nues *nuka *nute *oirs *olea *oted *ouse *oyee *reen
6 *rial *ridi *seme *suka *tive *trol *uaji *uese *urns *wama *zens *айно *акты *алка *ался *арую *ачен *бнет *вета
6 *димо *ерки *зили *иант *идия *ингу *иску *керы *леты *лиза *лице *лком *мное *нету *ница *ному *овор *ойки *орой
6 *отку *раля *редо *сада *сень *тери *тями *угом *упен *чная *ъезд @ACCESS&MONEY @ACCESS&OTHERS @ACCESS&SINCE
6 @ACCESS-&BREAK @ACCESS-&STILL @ACCOUNT&ARRIVE @ACK&MINE @ALLDOWN&NOBODY @ALLDOWN&PAY- @AMOUNT&NUM @AMOUNT&PAID
6 @ARRIVE&GOODS @ARRIVE&WHERE @ARRIVE&WRONG @ARRIVE-&BY @ASK&CURIOUS @ASK&PAST @ASK&REPLY- @BREAK&NEED- @BREAK&SYSTEM
6 @BREAK&USE- @BROKEN&BY @BROKEN&PAY @BROKEN&STAKES @BROKEN-&NEG @BY&RESOLVED @BY-&NEG @CANNOT&EVENT @CANNOT&GOODS
6 @CANNOT&LOCKED- @CARD&FORGOT @CARD&LOCKED @CARD&TAKE @CARD&UNIT @CARD-&FOR @CARD-&NUM @CLOCK&STAKES
6 @CURIOUS&RESOLVED @CURRENCY&HASBEEN @DANGER&DANGER- @DANGER&UNIT @DANGER-&MINE @DAY&IDENTITY @DISTRESS&HEALTH
6 @DISTRESS&HELP @DISTRESS&MINE @DONE&REPLY @EVENT&MANY @EVENT&NOW @FAR&PRAISE @FOR&LOCKED @FOR&NOW @FOR&ONGOING
6 @FOR&STOPIT @FOR&USE @GONE&NUM @GOODS&HEALTH @GOODS&LATE @GOODS&LOCKED- @GOODS-&NEG @GREET&PRAISE @GREET&SEND
6 @HASBEEN&NOBODY @HASBEEN&REPLY @HASBEEN&THREAT @HASBEEN~ @HEALTH&MANY @HYPO&LATE @HYPO&NOW @IDENTITY&THEYDID
6 @IDENTITY&UNIT @IN&VULNERABLE @LATE&MINE @LEAVE&NEED @LEAVE- @LEFT&MINE- @LEFT&SINCE @LOCKED&NOW @LOCKED&PLEASE
6 @LONGUNIT&OTHERS @MANY&NOBODY @MANY&NOW @MANY-&PRAISE @MANY-&USE @MANY-&WORK @MINE-&SEND @MONEY&PRAISE @MONEY&REPLY-
6 @NEED-&SINCE- @NEED-&TODAY @NEG&NUM- @NOBODY&STILL @NOBODY&UNIT @NOBODY&USE @NOBODY&WORK @NOTHING&WORK @NOW&PRAISE
6 @NOW&TAKE @NOW&THEYDID @NOW&TODAY @NUM&OTHERS @ONGOING&PLEASE @ONGOING&STOPIT @OTHERS&SEND @PAST&SINCE @PLEASE&STILL
6 @PLEASE&UNIT @PRAISE&RESOLVED @SEND&STOPIT @SEND&STRANGER @SEND&TODAY @SINCE&SYSTEM @SINCE&USE- @STILL&USE
6 @STILL&WHERE @THEFT&URGENT @URGENT&USE @USE&WAIT adul* alitia aliyefariki alth* although ambayo ambulances anapitia
6 anayelipa ataj* atajua atarudishwa attempt auction avai* available away bar baridi beginning believed bibi bidh*
6 bidhaa boards booking bothering bottle brandt broi* broiler bund* cabi* chocolate choirs citi* citizens classes
6 completed confused congratulating continues counter country cour* crashing dear deed demo disappointed disb*
6 disbursed empl* employee ended exists extr* extra face faithfully fake* fakes fire* firefox gala gift* gifts
6 greenhouse grey h harm hawana heif* heifers hili hr ijay* ijayo ikathibitisha ikiw* imee* imeenda imefika imejaa
6 imekuja inafungua inanuka inaonekana inapita inazidi incu* incubator inform invoices jamani kani* kit kuandika kupo*
6 kupokea kusimama kutumika kuwa kuwe* kuweka laki* lakini limepinduka lkn locker long* longer made mate mbol* mbolea
6 meal membership messaging mhus* mhusika mifu* mifugo mila* milango mino* minor minute mist* mita mizi* mizigo mlio*
6 mliotuuzia mmel* mpendwa museums natoka neighbour news nija* nijaribu niju* nijue nililipa nilipokea nimechukua
6 nimeshindwa ninaandika nise* niseme nons* nonsense nor nzim* nzima o obli* obliged olde* older onyo oven park*
6 passenger payed penn* penny peri* platform portuguese pour* pouring prep* prod provider quoted rank* readings redi*
6 redirected regr* regret rema* remains reply returns rings roug* roughly rudi* sain* scratched screen seed* seedlings
6 selling shade siij* siijui sijapata silence sixth slot spinning statements stoc* storage taki* taking taxi temp*
6 temperature tend* tender terminal thre* timetable travelling treats umri user ventilation vents vifa* vifaranga vipi
6 vps wamefunga wameumia warr* warranty wet what wila* wilaya wint* winter wobbling yamekataa zimekufa zinahitajika
6 абонемент авиакомпании аннулировались аптек бата* без бель* белье билеты больнице бортом бота бьет* бьется вари*
6 вариант ваши видимо вне водителем вторую выби* выписку выплата вышл* говорили госп* дает* дается делала договор
6 доех* домен домо* доро* дост* другом дыша* дышать жили* жилинспекцию забронировать заглохла займ* займа закрашивают
6 зала замо* заморозили записываться зашифровали знак* зоны июня кабинету кивают контакты которая летит лжес*
6 лжеследователю личному люде* людей матери места млн модели мою мфц нажа* нажать начала недоступен новых обуч*
6 обучение одни оплачен ответа откл* отключилось отправлять передо переписку писать плес* плесень побольше поги*
6 погибнет поговорить подб* подберите подъезд полн* посо* представились прог* проработал прыг* прыгает пускают пятн*
6 пятого работ раза разводит рассада рвет рели* релиза свер* сверки сдвинули случайно собр* составлять сотрясением
6 справка старую стир* стиралка стык* стыковка субсидия таблеток теплице терпение толк* толком трекингу трен* увидел
6 управление устала учит* хакеры частями чужом шесть этом
-6 *amua *auri *aves *bali *cord *duct *ekaa *enty *etee *evaa *gest *give *goma *goti *hala *ibly *ieng *imie *ises
-6 *ishs *itia *kiza *lele *llow *lour *mbua *nchi *neze *oden *oona *rary *rget *rika *sira *tary *udes *very *vist
-6 *арим *асли *боте *вине *году *дали *деса *дьбы *ейке *елаю *етую *жали *инаю *инки *итии *кера *лала *лоне *лосы
-6 *нера *неру *одцы *омых *орел *рели *рмит *роль *ртый *рута *рыть *стят *торе *тупа *утки *ушку *чину *щего *ытая
-6 *ютер *ядка @ACCESS-&ACCOUNT @ACCOUNT&IDEA @ACCOUNT&PAY @ACCOUNT&REPEAT @ACCOUNT&SINCE- @ACCOUNT-&ARRIVE-
-6 @ACCOUNT-&CANNOT @ARRIVE&STOPIT @ARRIVE-&SINCE @ASK&ONGOING @ASK&SINCE @ASK&WHERE @ASK&WRONG @ASK&WRONG-
-6 @ASK-&PRAISE- @ASK-&SINCE- @ASK-&THEFT @BREAK&STILL @BREAK&WRONG- @BY&CARD @BY&PAY @CANNOT&MINE @CARD&DANGER
-6 @CARD&IDEA @CARD&RESOLVED @CARD&SINCE- @CARD&THANKS @CARD&WORK @CARE&WORK @CURRENCY-&NEG @CURRENCY-&VULNERABLE
-6 @DANGER&HASBEEN- @DANGER&SINCE- @DAY&GOODS @DAY&SINCE @DAY&USE @DISTRESS&GONE @DISTRESS&WORK @DISTRESS- @DONE&NUM
-6 @DONE&PAID @GONE&GOODS @GONE&PAY @GREET&THANKS @GREET&UNIT @HASBEEN @HASBEEN&NOW @HASBEEN&PAY @HASBEEN&URGENT
-6 @HASBEEN&WRONG @HASBEEN-&NOBODY @HYPO&IN @HYPO&NUM @HYPO&REPLY @IDEA&MANY @IDEA&MONEY @IDENTITY&PAID @IN&PAST
-6 @IN&REPLY- @INSTEAD&PAY @LOCKED&MINE @LOCKED&WRONG @MINE&MINE- @MINE&PRAISE- @MINE&REFUND @MINE&SEND @MINE&STOPIT
-6 @MINE&TAKE @MONEY&WRONG @NEED&STOPIT @NEED&USE @NEED&WHERE @NEG&NOTHING @NEG&THREAT @NEG&TODAY- @NEG&TWICE
-6 @NOTHING&WHERE @NOTHING&WRONG @NOTHING&WRONG- @NOW&PAST @NUM&SEND @NUM&TAKE @ONGOING&PRICE @PLEASE&RESOLVED
-6 @PLEASE&SEND @PRAISE&THEFT @PRAISE-&THEFT @PRICE&WORK- @REPEAT&TOMORROW @RESOLVED&SINCE @SINCE&VULNERABLE
-6 @STILL&TOMORROW @STILL&TWICE @STOPIT&STRANGER @STOPIT&THEFT @STRANGER&WORK @STRANGER&WRONG @THEFT&TOMORROW @TWICE
-6 @USE&WHERE @WHERE&WORK @WRONG&WRONG- achi* achieng akak* akakataa akap* akapanda akarekebisha akis* aliirudisha
-6 alinisikiza aliyekufa aliyenihudumia alone along amevaa anac* anacheza anaililia anaw* anaweza angel anywhere
-6 archivist as audi* auditor base benc* benchi brou* brought bundle chek* cheki clearance clearly collars colours
-6 crashes cryi* crying deal deat* death debi* decimals delivery depr* depression dese* deserves devices docu* dogs
-6 dola eka emailed emoj* emoji enro* enrolled everyone exer* exercises faith feeding fewe* fewer flea forget forgive
-6 hamsini hapa* haraka hasi* hasira hurt* hurts ilipopotea imeandikwa inakula inawezekana includes ingependa
-6 instalment iris* irish itar* kele* kelele kudo* kudos kumshukuru kusimamisha kutaga last lect* lectures lini livi*
-6 love married mawi* mawili mche* mcheki member mlingoti mnauza mnisalimie moment mten* mtengeneze muif* muifute
-6 mump* mumpe mzim* nafu* nafundisha nali* nashukuru nikasema nile* niletee niliwatumia nimeamua nimebaki nimeifuata
-6 nimekata nimekula nimelipia niwape opera ough* ought parishs picker please plen* plenty portion possibly product
-6 record register scal* scale scor* score scratching shil* shilingi side slid* slides spea* speak spelling ssh stea*
-6 steam stop* subt* subtitles suggest sund* tama* tamaa thos* those tuit* tuition tumeelewana tumeongeza tunaomba
-6 tunataka turn twen* ulikuja usha* ushauri very waha* wahala waki* wakianza walked wasioona wasn* wasnt wedn* weny*
-6 wenyewe wood* wooden writ* бабушку базу батарейки благодарим благодарностью бортовой вашему вернули вещь врод*
-6 вроде вспоминаю годы горо* делал дене* детя* детям диза* дизайнеру доми* домик дополнения доставка дочка драк*
-6 драконом едут живо* задумалась зайт* зайти запл* запо* зарядка звоню знакомых иконка имени какое квит* компьютер
-6 кормит которой котя* котят лине* линейке личный маршрута маршрутки мест* молодцы моме* момент мороз настройках
-6 непр* непривычно нове* новенький общежитии огон* огонь особ* особенно отделом отме* отменить отпустят оценил
-6 оценить пароль пенс* переехал переносом пк поболтать погоду поет половина половине полосы получение поми* поминки
-6 поняла попробовал посмотрели посмотрите почты предлагает предложение предоставить придумывал прошлогодний пс работе
-6 раз развели размытая разобралась регистрировался резу* роли* ролик салоне свадьбы сгорел сделаю следующего слез
-6 снов* снова сове* советую сорт* спасли сраз* сразу сроч* суще* существует тем трак* тракторе тяне* уроки установки
-6 хакера четвертый чудеса чудесно чудо шестьдесят
-7 *ahau *ahia *ally *ambo *amie *aomi *bels *cate *code *cost *cuit *eaks *ests *fuse *heet *ided *jayo *mera *nary
-7 *ndid *nner *ntal *omwa *page *pigi *pire *pone *rome *shte *tasi *tely *tern *tumn *uoni *vity *weke *zuku *азов
-7 *амма *анее *асно *асте *афик *баки *бить *бора *вела *вина *вную *вора *гает *даем *дент *дных *дюка *евку *евле
-7 *евой *ежал *ейти *ерит *ерла *жать *змер *ития *ится *ично *йках *кате *лают *лицу *лото *лочь *льны *мано *овия
-7 *огда *огла *онка *отив *оших *пает *рабу *реть *рине *рную *рово *саны *твуй *тнам *тчер *филе *шлые *щица *ывам
-7 *ькая *ьник *яния *ятор @ACCESS&CANNOT @ACCOUNT&DAY @ACCOUNT&PRICE @ACCOUNT&SEVERE @ACCOUNT&TOMORROW @ACCOUNT&TWICE
-7 @ACK&DAY @ACK&EVENT @ACK&TOMORROW @ACK&WAIT @ARRIVE @ARRIVE&EVENT @ARRIVE&PLEASE @ARRIVE&PRICE @ARRIVE-&CANNOT
-7 @ASK&HASBEEN @BREAK&LEAVE @BREAK&WAIT @BROKEN&MONEY @BROKEN&URGENT @BY&INSTEAD @CARD&DISTRESS @CARD&REPEAT
-7 @CARD&TOMORROW @CARE&PRICE @CLOCK&REPLY @CURIOUS&NORUSH @DANGER&PAST @DAY&HYPO @DAY&NEG @DAY&NUM @DISTRESS&LEFT
-7 @FAR&HASBEEN @FAR&IN @FOR&LATE @FOR&PLEASE @FOR&SINCE @FOR&STRANGER @GONE&HASBEEN @HASBEEN&NEG @HYPO&STRANGER
-7 @IN&NORUSH @IN&PLEASE @LATE&SINCE @LEAVE&LONGUNIT @LEAVE&PLEASE @LONGUNIT&PAY @LONGUNIT&SEND @LONGUNIT&SINCE-
-7 @MANY&WORK @MINE&NEED- @MONEY&PLEASE @MONEY&REFUND @MONEY&TWICE @NEG&PAST @NOBODY&REPEAT @NOW&NUM @NUM~
-7 @PLEASE&SINCE @REFUND&SINCE @REFUND&URGENT @REPLY&REPLY- @RESOLVED~ @SINCE-&USE ache* acheki acti* activity
-7 alichomwa amer* anapea application arch* arti* atafikisha autu* autumn bell biscuit blin* blink breaks bursary bye
-7 came* camera candle certificate chro* chrome clear comma crac* crack decided dies documents does downgraded duty e
-7 endeleeni expired exported flood fung* groc* groceries guest guni* gunia haiishi haipigi hamj* hasn* hawauoni hehe
-7 homepage host hour* hours huwa ikau* ikaungua ikiwaambia iliingia ilinisukuma imen* inacost inaniua inapungua
-7 informed itaregeshwa jamaa kija* kili* king* kita* kitambo kitui kuac* kuacha kuandikisha kubadilishiwa kusi*
-7 kusikia kusu* labels levels licences mabe* mabeshte majibu makaratasi mbov* mbovu mliniambia mlinisaidia
-7 mmenielewesha mnakata mnisamehe mnitumie moon mpir* mpira naba* nalipa natafuta nawezaje nega* negative nguo niba*
-7 nibadilishe niha* nihamie nije nikalia nikaogopa nikipoteza nilikasirika niliwatukana nimeenda nimekusanya niru*
-7 nirudi nisaidie nitafanya nitafute niwahi nunu* nunua offers offl* offline ona out pattern pena* penalty perm*
-7 playground postcards postpone pott* potts puts recognise refuse results robe* robes ruin* ruined run ruzu* ruzuku
-7 saut* sauti save* scanner scarf she shed shipped sple* splendid spre* spreadsheet ta tank test* testing toddler
-7 training tunafundishwa tungependa ulio* uliopita ulit* ulitoka unit unusual uoga utan* utani uvumi vehi* vehicle
-7 vpn wanataga wangefurahi wear* wearing wed whistles wiri* wiring wivu xiao* xiaomi yaan* yaani yaja* yajayo
-7 yanaanza yanachukua zimeingia zinaexpire акку* аккумулятор баг вашем вечерам вижу воск* воскресенье врача время
-7 выписали выст* выставить выходной выходных вьет* вьетнам гадю* гадюка глаз головной горя* граф* график делают
-7 держать держите диспетчер довольны дождался допо* допс* допсоглашение дуба* дубае забить забы* задумано заказов
-7 зало* залог заранее здорово здравствуй здрасте золо* золото зря иног* иногда исправлять кабинете квар* кири*
-7 кириллицу клавиатура кодо* кодом конс* консульство корпоративную крас* красный крит* критическая купила лечится
-7 лицевой личность лобб* лобби мале* маленькая мало* маломерит марине матч* матче мело* мелочь метр* мопс набора
-7 находит немн* немного но ношу нужно обра* обращаться огне* огнетушителей ок отзывам отлично первоапрельской перейти
-7 переключить перенести переписать плакате план поде* подешевле подписку подтверждать поиск получателю помогла поро*
-7 порода после пото* права прога программа против проф* профиле прошлые прям путевку разблокировала раздать размер
-7 размерную разрабу реве* ревела реже* режет резо* резок русская связи себя сент* сентября серв* сетк* сетку
-7 скачивается слия* слияния сменила смену смер* смск* смски собаки сохраняет спех* спеху списаны спрашиваю спущ*
-7 спущусь среды студент субб* субботу телефоном убор* уборщица уважением увеличится умер умерла урок* усло* условия
-7 уходит учус* учусь формата форму ходит хороших хотя* хотят чего чужо* штат* штате шутк* шутки эвак* эвакуации
-8 *ague *ance *apea *ared *bble *body *domu *eusi *fiki *gana *hids *iage *keni *ller *lude *lver *mata *mmer *neys
-8 *ngua *njab *onia *ovet *peat *quid *sity *stop *sung *swer *thly *tibu *tory *ture *vels *wadi *wahi *zana *авда
-8 *адка *арые *евал *елом *емый *енос *есно *етку *ждые *зыку *ивно *инку *ичен *кала *лило *льте *мощи *ната *нное
-8 *обно *ович *оило *онец *ошку *пажу *псом *рвые *ряли *село *стое *тама *таты *тива *тима *тная *тров *тьте *умал
-8 *унды *цесс *шите *шной *ысле *ытии *яцию *ячил @ACCESS&BROKEN @ACCESS-&SYSTEM @ACCOUNT&MANY @ACCOUNT&WRONG @ACK&BY
-8 @ANGER @ANGER&GREET @ARRIVE&DANGER @ARRIVE&HYPO @ARRIVE-&BROKEN @ASK&GONE @ASK&PAID @ASK&TAKE @ASK-&HASBEEN-
-8 @ASK-&MINE @BROKEN&CANNOT @BROKEN&NORUSH @BROKEN&STOPIT @BROKEN&STRANGER @BROKEN&WORK @CARD&PRAISE @CARE&LONGUNIT
-8 @CARE&STOPIT @CURRENCY~ @DANGER&NUM @DISTRESS&PLEASE @DONE&GOODS @EVENT&PRAISE- @EVENT&TOMORROW @GONE&WHERE
-8 @GREET&WAIT @HASBEEN-&MINE @HEALTH&NUM @HELP&THANKS @IDEA&MINE @INSULT @LONGUNIT&NEED @MINE&WORK- @MONEY&NEED
-8 @MONEY&PAID @NEED&SYSTEM @NEED&WORK @NEED-&NOTHING @NEED-&REPLY- @NEG&PRAISE- @NEG&WORK- @NOW&PRICE @PAID&USE
-8 @REFUND&THANKS @STAKES&TAKE @SYSTEM&TAKE @THEFT&VULNERABLE adop* adoption age agro* agrovet aids akishindwa answer
-8 aphi* aphids asante atafurahi bob casu* casual cha chai* chetu class confirming considered curiosity discounts due
-8 enjo* enjoy entr* entrance esto* estonia eye farmer fibr* fibre fixe* fixed forg* futu* future god ha hack*
-8 haionyeshi haku* hara* hasnt hii history home hurr* hurry idio* idiot iliyohackiwa imepewa inac* inafunguliwa
-8 inakataa include ingependeza jibu* jibuni joy kg kill kilo* kilos kondomu kort* kortini kuanzia kubw* kubwa
-8 kulingana kumsalimia kunisaidia kupunguza kusubiri kuuz* kuuza kuwapeleka kuwapongeza lady larger lear* learning
-8 less* letting lid lipi* lipia liqu* liquid mada* marriage matc* matches mb mchango mean* memb* members mentioned
-8 mkan* mmeshinda mnafanya mnakamata moneys mtap* mtapiga muse* mzaz* mzazi ndo neem net niambie nilienda nimekuja
-8 nimenyimwa nimerudi nimestop nina node nurses nyeusi overflowing petr* pets pich* picha pins pola* poland prob*
-8 punj* punjab rafi* rafiki recy* recycling registered reme* remember repe* repeat respected resu* ride robo* rose
-8 sacc* sacco sams* samsung saved send* sijachukua sijaomba silv* silver simu sit skip* skips spee* speed split
-8 stopped survived swallow table test than transfer trip tuki* tulisikizana tumefurahia tunabook unus* updates
-8 wanaonesha weke* wekeni wher* whistled wish wobble wrong yake zawa* zawadi анге* ангел апелляцию блокировка бог
-8 брат* брюш* брюшной весе* весело вечн* вечно воды впер* впервые всего выброситься выра* выразить гб главной
-8 городского дай дево* девочки деву* девушки дежу* дежурный делаете делали держалась днем доил* доильный доле*
-8 долетели доната допу* допустима заба* забанили заву* завуч закройте закрытии закрытия залило зани* записаться
-8 зарплатная знал игор* игорь играть йогу кабинета каждые кале* капс* капсом картошку коллектива конец конь коня крик
-8 ладн* ладно машинку местами моя мрт музыку на назы* называется наконец накосячил налаженное нами наор* наорала
-8 например низу ними носится обновлении обсу* обсуждаем общежития огра* ограничен оказывается окно окол* около
-8 оперативно ответьте отвечала отдает отклонил отличный паниковала педа* педагогического передавайте передала
-8 перекрыл перенос переносить петр* петрович писал пить побл* поблагодарить повт* подг* подготовиться подключала
-8 подключить подписка подумал позвольте показывайте полетит полости поше* пошел правда при признательность просадка
-8 процесс прощения пьем разм* разработчикам расписание рассылку результаты рустама самом свед* секу* секунды сиди*
-8 сидим сказать следующем слово случилось слуш* слушать смысле сним* сняло списалось списание старые стоило странице
-8 счетчика таблетку точн* точно трой* тройка трубу тума* туман тыка* тыкала убить убра* убрали уважаемый увид* узи
-8 чай чест* честно читала шага* шагам школа шт экип* экипажу
-9 *apse *cuts *dled *ebar *ench *enti *gara *gard *hase *isha *kora *lode *nise *ogle *ohoa *ombi *pati *plan *pose
-9 *raka *rats *rugs *sfer *tabu *ting *umia *uswa *авца *агаю *ажку *арии *асил *асту *бная *дней *дный *емые *енил
-9 *енно *ждую *здку *инар *инял *иске *итор *ичит *кете *лены *нила *ново *ньте *овки *ойно *олей *оним *орга *очно
-9 *ошем *пект *раль *рией *рных *стях *твие *топа *чала *чики *чине *чной *ьего *ьких *ьная *ющем @ACCOUNT&CANNOT
-9 @ACCOUNT&GOODS @ASK&CARE @ASK&GOODS @ASK&NOTHING @ASK&VULNERABLE @BREAK @BREAK&NEG @BROKEN&REFUND @BROKEN&STILL
-9 @BY&HYPO @CARD&DECLINED @CARD&PAST @CARD&PAY @CARE&NUM @COMPLAIN- @CURIOUS&FOR @DANGER&WORK @FOR&LONGUNIT @FOR&MANY
-9 @FOR&REPEAT @GREET&NEED @HASBEEN&REFUND @IDEA&NORUSH @IDEA&NUM @IN&WRONG @LEFT- @LONGUNIT&TODAY
-9 @LONGUNIT&VULNERABLE @MINE&THEFT- @MINE-&NOBODY @MONEY&URGENT @NEG&STILL- @NOTHING&RESOLVED @NOW&THANKS @PAST&TODAY
-9 @PRAISE&SYSTEM @SYSTEM&WORK- @THEFT-&VULNERABLE @WHERE~ absolutely akifa anakohoa animation anyb* anybody ask bene*
-9 booked bothered bus bwan* ce chat* chatted chec* collapse collecting colo* congrats crb disr* disregard earliest
-9 est eti everybody explode finish fren* french ghan* ghana giza goog* google handbook handled hapati hate hits imev*
-9 imevimba impo* import inalipa inaweza isha* kidding kitabu kitu* kucheza kunirudishia kure* kureport kweli litt*
-9 little maps matatu message minn* minne mke mnatibu mzig* mzigo naen* naenda najaza naona nash* nimekuelewa nion*
-9 nlik* nlikua nyumbani ok panicked pase* pasenti pays persons preg* pregnant previous priz* prize purc* purchase que
-9 rain regards ridiculous salu* salut seen self shif* shortcuts shot* shru* shrugs sidebar siga* sigara sijaguswa
-9 soon sorted sounds squa* squashed student sugg* supported suppose surn* surname tells trav* tues* tuesday tumi*
-9 tumia tunaleta tunaplan ule updating vina* vinaliwa wado* wadogo wakati wako* wakora wanaibiwa wanakataa wata*
-9 week* yafi* yafike zetu аварии аква* аквапарке активность англ* английском бега* бегает ближайший блокируется буди*
-9 будильник бумажку бухгалтерией был велосипедом вете* ветеринар взаи* взаимопомощи взло* визж* визжали возрасту
-9 восторга гладко годом гостя дед заблокирован задвоились заметил зано* заново застраховать звоним июле каждую каку*
-9 какую карт* клуба крич* кричит кров* круг* кругу логи* лоял* лояльности марте метра можно моим находится неверных
-9 новым обещают одну омск открываем отправлены паролей пересчитаете погасил подозрительная подпрыгиваю подумать
-9 поездку показываете постоянного потопа предлагаю придется примерный принял прич* причине пришлите продавца прой*
-9 прошел регл* регламенту респ* респект реце* сделать скиньте скольких списания спокойно срос* срослась ставить стоя*
-9 суди* судиться счету тех товар третьего уважаемые учебная февраль хорошем хостинг хотел хоти* хотим чело*
-9 школьников экскурсию ячей* ячейки
-10 *alty *ault *back *cess *daye *etea *fast *hoke *hook *ieno *itie *lisi *liwa *lute *lved *mped *ndar *nths *oors
-10 *osho *pace *rnet *shed *slip *spot *taje *tini *udhi *urse *usly *vert *wiga *адко *атеж *вара *вать *ворю *гами
-10 *гины *ежим *екен *ивет *иком *инет *инил *ияет *йфая *йший *ктор *ланы *леев *лкая *нных *нтом *нции *ожно *окод
-10 *орим *очен *ошел *рифу *рода *рсия *тинг *хала *чшие *шней *щусь *ьном *ьшое *ялся *ятую @ACCESS&ARRIVE-
-10 @ACCESS&ASK @ACCESS&LOCKED @ACCESS&NEG @ACCOUNT&STAKES @ARRIVE&LOCKED @ARRIVE&MANY @ARRIVE&URGENT @ARRIVE~
-10 @ASK&BROKEN @ASK&TODAY @BREAK&NORUSH @BY @CANNOT&NEG @CANNOT&SINCE- @CARD&CARE @CARD&NUM @CARD&REFUND
-10 @COMPLAIN&MINE @COMPLAIN~ @DISTRESS&PRAISE @DONE @FAR&MINE @FOR&LEFT @FOR&NOTHING @HASBEEN&LOCKED
-10 @HASBEEN&RESOLVED @HASBEEN&SINCE @HYPO&IDEA @IDEA&SYSTEM @IDENTITY&NEG @IDENTITY&SINCE @MANY&REFUND @MANY&UNIT
-10 @MINE&RESOLVED @NEG&PAID @NEG&RESOLVED @NEG&TAKE @NEG&THANKS @NUM&PLEASE @REPEAT&SYSTEM absolute adults advert
-10 alic* alifika amep* baadaye bless breakfast cabin cale* calendar carried chet* chom* choma claimed cm cond* course
-10 deci* default dented die dropping emig* emigrate feedback feet flaw* flawless floors fold* folder goal* goalie
-10 halii hots* hotspot hyst* hysterical inap* inapatikana ingesaidia internet jadw* jadwiga jam juma* kesh* kesho
-10 kichwa kidd* kike kila kuan* kumi kutuma kutuvumilia kwel* lad leag* league lights majirani mbuz* mbuzi meru
-10 mmeniua mnaudhi mngeongeza months mpes* mpesa mpit* mpitie msic* msichoke naja* nany* nanyonyesha napataje natumwa
-10 ndef* ndefu neat ngum* ngumu nimeona nimetumia nitu* nods ofisi or otie* otieno outi* outing overnight payslip
-10 plat* powe* power priv* private quie* quiet raha rahi* rahisi rekebisha replay ridi* salio ship shor* shosho
-10 shuleni sikujiunga slau* slaughtered smile solv* swam* swamped think time* tuan* tuanze tuwa* tuwape upda* upsi*
-10 upside upya vich* vichwa wagonjwa webh* webhook whitcombe woma* woman wond* workspace ziko zimebaki авиарежим
-10 авторы акау* акаунт большое брать вайф* вайфая версия весь влия* влияет водителю врем* выдр* выдра выключил глав*
-10 глад* говорю горячую гост* договорились дождливого друга жаловалась жены заблочен задв* закз* закзы зали* запятую
-10 зара* истек квитанции клав* коллегами коми* корм* кэшб* кэшбек лект* лектор логины ломо* ломоносов лучш* лучшие
-10 мане* манекен марш* мелк* мелкая менд* менделеев могли можн* напо* напомните нашл* нево* невозможно никому
-10 паспортом перевыпуск перезаписи пите* питера пластиковую подпевал подходят позо* позор понимание посоветуете
-10 потеряли починил приняла проб* пробе пробивается пром* промокод прчи* прчину пункт пятнадцати работаете разница
-10 сгры* сгрыз сделаны сегодняшней спорим ставки столовой тарифу тера* тест* тестирование товара трев* уваж* уроке
-10 хран* читальном чужой ясно
-11 *aced *aker *akia *auma *baye *deza *eded *enal *ende *eona *eshi *eved *ezer *imed *imum *ines *mann *nant *onda
-11 *rbox *rdly *tatu *tood *tted *unia *unzo *ажем *алью *гкой *евну *елав *елем *ерли *ерых *ессе *етил *ждаю *жими
-11 *идит *ийку *ичал *лога *меру *мкой *ника *ницы *омба *осим *очий *перь *плом *роги *рщик *стую *упал *чшее *шбек
-11 *шера *янии *ячую @ACCESS&RESOLVED @ACCOUNT&CARD @ACCOUNT&NORUSH @ARRIVE&STILL @ASK&CURRENCY @ASK-&NEG
-11 @BREAK&COMPLAIN @BREAK&WORK @CARD&STRANGER @CARE&PAST @CARE&THEFT @CURIOUS&NUM @CURIOUS-&NEG @DAY&LONGUNIT
-11 @DAY&MINE @DISTRESS&FOR @EVENT&SINCE @FAR&NORUSH @FOR&STILL @FOR&WORK @GONE&MINE @HELP- @HYPO&MINE @IDEA&SINCE
-11 @IN&NEED- @MINE&UNIT @MINE-&NOTHING @MONEY&SYSTEM @NEED&VULNERABLE @NORUSH&NUM @NUM&REPEAT @PRAISE&SINCE according
-11 ad advice ahsante akif* akin* akina alert alinisikiliza ambaye amefurahi amerudi amesikia amount anaimba anaogopa
-11 arse* arsenal article belo* below bit caretaker chaf* chafu chairs cold come crossword daki* dakika dang*
-11 dangerously dash* dashboard driving each earl* engineer exch* exchange exports familia father fit followers free
-11 freezer gg gmbh goat guil* guild harder hardly hart* hartmann imefungwa joke juma kias* kiasi kidonda kifo killer
-11 kufu* kunieleza kwenu lain* laini larg* laugh laughing law lazi* letterbox linabadilika logs mafunzo mails maxi*
-11 maximum me milk* milking mmelifunga moving much muwe* muweke naji* najivunia nane nawatakia needed ngap* nien*
-11 niende nimeconfirm nimeripoti norw* norway pale parents patting pro quar* quarter raid receipt reception reminder
-11 replaced robot rudisheni said sending setting shoe* sijajiunga sohn solved summ* summer tightened tulitoka
-11 tunaandikisha twin* twins u understood vaccines valv* valve wago* waiting wana wananyonya warm* warmer watakata
-11 what* word yamepungua zilinisaidia zimekaa аварийку апел* бабу* блюда вами веде* ведет возр* вост* врачу
-11 вспоминать выпа* выпала грант держ* дипл* диплом договора доде* доделав дозы дона* жалк* жалко закажем заказать
-11 запя* звез* звезд здра* знай* знайте кабинет каро* кароч копию кормили легк* легкой лейл* лейле лечи* личную
-11 лучшее маму марии музея мяса надо наза* назад накричал ната* наталью ночной объе* объединить объяснения одном
-11 оплатить опоз* орал отпишите печет пироги плом* пломба побо* побочки подтверждаю подтверждении пожелание покупал
-11 понедельник посмотреть поэт* поэтому правы праздником привет приехал приехала приз* прин* принести прол* пролетел
-11 просим псих* психолога пустую рабочий русс* руст* сами сборщик сведению серг* сергеевну сиде* сидели симкой смене
-11 смея* смеялись состоянии сохранился стюа* стюардессе табличка таком тепе* теперь терп* труж* труженики увидит
-11 удобно умерли уфы фель* фельдшера фотками хранение чуде* чужими шестерых шкаф* шкафа
-12 *ante *buka *eipt *fike *file *geze *haje *hidi *ilia *koni *lamu *lika *mark *miss *ngai *ould *pona *pzig *rges
-12 *send *sewa *tain *ukuu *waje *yote *ании *атан *дите *ечке *ждой *идку *иках *ираю *итал *кные *кция *лива *ливе
-12 *лите *нале *наты *нить *овые *оном *очую *пали *прет *рвис *рник *ссия *ссно *унта *щать *ылку *ырех *ятку
-12 @ACCOUNT&ASK @ACCOUNT&BREAK @ANGER&MANY @ASK&WORK @DISTRESS&LONGUNIT @EVENT&USE @GREET- @HASBEEN&LATE
-12 @IDENTITY&SYSTEM @IN&MINE @LOCKED&NEG @MINE&NUM @MINE&PAID @MONEY&RESOLVED @NEED-&REPLY @NEG&STILL @PAST&SYSTEM
-12 @PAST&THEFT @RESOLVED&USE @WAIT acce* activation adve* alon* amir anapokea appl* badg* badge bett* bran* btw bure
-12 cand* card* certain charges child clean contracts cool cras* crash crie* cried debit defa* denm* denmark designed
-12 esim expl* few fift* fifty gain head* hearing horr* horrible ikik* ikikosewa iliibiwa imeandika imeingia inaingia
-12 insurance ishaisha issu* itat* itatosha juja jumla keyb* keyboard kimepona kuelewa kuona lazima leip* leipzig
-12 manane maoni mfun* miez* miezi mkanisaidia mmoj* mmoja mwin* mwingine nabadilishaje nani naombea napa* nhif nice
-12 nikiwa niliingiza nimehama nimekumbuka nimeleta nimewaandikia niongeze nitaupdate notes nyan* nyanya pain papo
-12 pare* paus* pause piec* piece possible prescription price prof* profile quic* quick radi* radio read* recordings
-12 reminders resend robo rong* rongai sale sea shoes should sikukuu size slap solo sort* spare statutory stay* stayed
-12 stun* sue swor* swore thri* thrilled trou* trouble tumewamiss tutaongea tuto* tutoring ujao viti wanafunzi wash
-12 wash* yanauma yeah yoyo* yoyote аккаунта вахт* вахтеров весна всег* вторник входе вызы* вызывал гало* галочку
-12 голодный готовые дойд* дойдет есть ехат* ехать журн* журнале заливе каждой капа* капает карта кило комиссия комн*
-12 комнаты кошк* кошки купленный курьером людя* людям марк* маркете молча мошенниках муже* мужем мужикам нала*
-12 наливки напе* напечатан об оплатил отпускные памя* памятку парк* парковку пенсионерам печа* печатать планируете
-12 плач* плачу поне* посп* поспорили предупреждением продолжение пройти пропали пустое рабочую разл* разлогинивает
-12 рассудите рван* рвануло реда* редакция рост руках сбор* связ* сделаете семи сервис скид* скидку скин скол* слов
-12 сняли снят сообщать составляю стат* стра* страховке счас* счастлива таких того убил* убила убит* удач* удачного
-12 удер* удов* удовольствие урок утеч* утечке ушли фраз* фразы четырех
-13 *aria *atwa *cked *ease *ecks *elee *esis *fute *gens *heki *hiwa *ikua *ions *lili *ndma *nish *ogin *rcus *ribu
-13 *riki *sers *soma *ssed *taga *tles *ttle *uits *unzi *ving *vive *авки *асса *атил *ваем *езно *ейки *етел *етом
-13 *ивка *икам *кзак *мать *ойти *онов *ость *пефт *тому *угам *учка *чную *шнее *ятно @ACCESS-&CANNOT @ASK&MANY
-13 @BREAK&USE @BROKEN&HASBEEN @CANNOT&SYSTEM @CURIOUS&STILL @EVENT&PAID @FOR&REPLY @FOR&SEVERE @HEALTH- @MANY&MINE
-13 @NEG&THEFT- @NOW&RESOLVED @PRAISE~ @SINCE&WAIT access act advi* akiw* akiwa allergens amenipigia ananiangalia
-13 answered biscuits bro browsers capi* capital checks chie* chief chri* circ* circus code conductor dali* dalili
-13 diff* dr dumm* dummy essa* essay eu failing fina* finally furi* furious gani grandma haijaja halikuwa hold hufu*
-13 hufunguliwa ilikatwa ilinigusa imekula inat* juml* kadi kulo* kulogin kunikumbusha kuwapigia land* landed lend*
-13 lending listed lock locked mail* mala* malaria marr* messenger mnis* ms muen* muendelee museum mwiz* mwizi nasa*
-13 nasafiri nikacheka nikipiga nimeacha nimeshukuru nipee phot* photo planning remi* retired salamu shukrani smoo*
-13 smoothly sort stunning survive thesis topi* topic unfr* unfrozen vija* vijana whatsoever whit work worries yeye
-13 автору акти* бага* багаж вело* взломщиком вина внуч* внучка вот вторника вчерашнее вычи* вычищают году гори* горит
-13 гости доза доку* заду* закрыт заплатили запрет звонить знал* знали класса классно косн* коснулось которую купл*
-13 лайт линию меню меня мошенников ночь* объяснил оказались оказался опозданием офис* офиса переслала пиро* плак*
-13 планшетом подп* подругам поиска полезно поликлиники пользователя посмеялась посылка праздников прививка прочитала
-13 рюкз* рюкзак сайта свои стоят страницу считается телефонов терапефт торо* торопитесь узнаю украденных чтоб
-14 *aged *cide *dget *ehow *fari *fika *fore *heko *iden *imes *jaza *king *lose *ndle *oked *oyed *pens *rver *seum
-14 *sons *stor *sual *tmas *urgh *viwa *zoea *арке *атое *вога *вого *геря *дьбу *емию *ения *енту *ехал *иска *ицию
-14 *кажу *лизы *млен *него *рсию *суге *тему *тера *учно *шное *ывал *ющая *ября *явке @ASK&FOR @ASK&NUM @ASK~
-14 @BROKEN&LONGUNIT @BROKEN&MINE @EVENT&PRAISE @GOODS&PRAISE @INSTEAD&MONEY @MONEY&PAY @MONEY&TAKE @NEED&SINCE @NEED~
-14 @NEG&STRANGER @PRICE alifanya aliyelala ambariki ameirudisha ameitisha anal* anay* anno* annoyed ataw* atawaombea
-14 babu bonu* bonus cards care* christmas clea* comparing congregations deliveries doct* drea* driver edin* edinburgh
-14 email every farm find* finds fort* gives happens heat* helps ilisolviwa imekatwa imeshukuru inakaa inspection
-14 itan* itaniua join kama kicheko kuib* kuibiwa kums* kuua leed* leeds limeandikwa lita logg* logged mahu* mahubiri
-14 maid* maiden mako* makosa managed miak* miaka mic mje mkiweza mmeb* mmebadilisha mone* mosh* moshi mshu* mshumaa
-14 msipotuma neno niam* nimeclose nimeibiwa nimejaribu nimemaliza nimezoea once owns past* pastor pili* pilipili
-14 prevention qr quotation retr* retry safari server shots sijaikwangua sikusoma sing* sociology some* somehow
-14 sometimes spac* space store such suic* suicide suku* sukuma tamu technical term thes* things ticket tume*
-14 tumecheka unde* usual vote* voted walisikia wamefanya wron* анал* анализы анто* балу* балуется благ* вам верс*
-14 всем выставили двадцатое добр* досу* досуге забыл заявке игра* играет к как качество конт* красивая лагеря ладу*
-14 ладушки левы* левый март* могл* напи* нибу* нибудь норм ночью нужны обни* обнимаю обновления отделении отдельный
-14 оформлен побежал пож полицию почту премию приложении прочитал расскажу рука* свадьбу сдал систему скуч* скучно
-14 смешное старушками стоила счет* сыну тревога убил умираю управляющая упражнений успе* ход ходим черный эту
-15 *ears *gged *haha *lfie *lona *mare *orts *osha *peli *quel *ream *rish *rsar *rvey *sent *sted *tact *uhya *атно
-15 *ером *жили *ичка *йная *йной *ками *ланс *лара *нзию *обка *ошло *тиру *утал @ACCOUNT&PAST @ARRIVE&REFUND
-15 @ARRIVE-&USE @ASK&SEND @CARD&LONGUNIT @FOR&NEED @HASBEEN&THANKS @IN&PRAISE @MANY&NEED @MINE&WAIT @NEED-&NEG
-15 @NEG&REPLY @STRANGER&THEFT @THANKS- ameanza anger arre* arrears barcelona behaves billing bursar cat cham* chama
-15 commission contact depot dreaded export file* files give* glov* glove gree* haha* hahaha hamjasema help huku
-15 integration itac* itachukua kilu* kiluhya kuel* kuniangalia kwa kwet* kwetu kyc list list* livestream looking
-15 merge merr* merry missing mnatumia moir* moira moments muda mwam* naanzia nightmare nimecheka no normally offer
-15 parish peke pelekwa per post* present printer reke* reli* relief rout* self* selfie sequ* sequel signs smiled
-15 something span* spanish staf* staff stretched survey thats tuta* ugan* uganda visit wall* whis* widg* widget worry
-15 your аж бала* баланс блюд* было вернулись вход годо* дейс* дождь долл* доллара дом квартиру копи* коробка лил
-15 начислили осени оформляете оценка перепутал плас* претензию примерно приш* прошло разн* разр* смей* смейтесь
-15 спокойной суха* сухая тянете удержании удоб* фами* хватает хост* эта
-16 *akaa *anya *avel *book *ekly *gade *heni *hewa *htly *ible *ined *kika *lage *lief *nmen *oint *osea *save *tage
-16 *wali *wape *ways *аток *ачит *варе *всем *готу *делю *едки *енье *ибка *ивки *няла *орых *отаю *сите *сяце *сяцы
-16 *тель *цепт *явку @ARRIVE&SINCE @FOR&THEFT @GREET&MANY @PLEASE @PLEASE&USE @URGENT~ ahsa* alinionyesha alinyeshewa
-16 alwa* always barcode beer before bin brig* brigade cabl* cable chap* chee* conm* conmen continents cover euro feel
-16 felt fly forty friendlier halisi handed heating help* itd jana kawaida kutafuta laos mail masw* maswali mean met
-16 mmeniokoa mnau* mpee* mpeeni ndio neit* neither nigh* nimecheza nisave noma outa* outage paperweight parishioners
-16 pele* plates plea* promotion pupils purs* requests safa* sati* satisfied sisters slig* slightly travel tuli*
-16 unlocked video vill* village wakisema wanatumia was wazo weekly west* westlands white yout* zilizoibiwa zinanitia
-16 ага боти* ботинок была верно входит дали дачу допл* доплатили доставку друж* жалуются заявку знач* значит каза*
-16 каче* клуб* контору корпоративный которых курсе левых льготу месяце месяцы обедом обно* обратно осен* остаток
-16 ошибка папа перенесите подъезда поль* поменяли помн* помните поня* понял посы* приятно работаю рецепт решилось
-16 ругалась сделайте села совс* совсем соседки сост* январе
-17 *aida *ajia *bies *cket *ekua *haps *icle *ikwe *ints *ired *itch *jana *keza *leza *llet *nane *omwe *piga *pils
-17 *pter *rise *ults *umns *vers *wone *yozi *авно *ачка *врат *еток *жете *илей *инал *инга *мают *ники *овую *пишу
-17 *тили *тных *тоял *ющим @ARRIVE&MONEY @DANGER~ @FAR~ @HASBEEN&VULNERABLE @RESOLVED&THEFT a amin* amina amna
-17 anayenyonyesha answ* arrived babi* babies bari* beha* brow* chapter chok* choking colu* columns cork courses
-17 covers did drill emai* enou* enough feat* feature figh* fight fill* gym hivo ilinilipa ill imeo* imeonekana
-17 inanisumbua inasema ingekua inne* inner kabl* kawa* kiny* kinyozi kujimaliza kule* kuta* kutumiwa lian* liandikwe
-17 maji* maki* making mkal* mlin* mlinijibu mnapokea mpan* mpango mtam* mtamba mumw* mumwone ngapi nichomwe nilikosea
-17 nimefungua nimeolewa nimewatumia nitawatumia notifications passing perh* perhaps poss* post pupi* ques* rainy
-17 recieved saw sell shwa* shwari sikutarajia siom* siombi stre* surp* surprise talk tell that* ukam* ukame up usua*
-17 vat visitors vizu* walifurahi watc* we yesterday адек* адекватных аэро* аэропорт водитель возв* возврат докт*
-17 доктора документы дружба жвач* жвачка заслужили интернета линд мир можете нали* напишу нахо* неделю нуже* нужен
-17 отвечать паро* пече* пого* помо* постоял прид* приложение принимают пришли проклинал пусть сайт* свид* свидетелем
-17 снимаю темн* терпения убив* успел хостинга числ* юбил* юбилей
-18 *amme *eers *jibu *jili *kran *ngue *nipa *oard *rusi *wari *атью *ашно *били *бром *вить *вный *вшей *года *езда
-18 *елки *жаре *зать *ивая *ишли *лтов *наем *овку *рной *руем *стан *тону *ьный @ACCOUNT&IDENTITY @ASK&DANGER
-18 @CARD&SINCE @DAY~ @EVENT&MINE @GONE~ @HYPO~ @MINE&PRAISE @NEG&USE @NORUSH&SYSTEM @NORUSH~ @WRONG~ aid alin*
-18 analipa apew* apewe arou* around bias* biashara bott* branch brother cash click complain complaining curious dece*
-18 december dres* dress folk* folks friend harusi inaw* kabla kari* kitale kubadilisha kujisajili kway* kwaya listing
-18 lived mand* mandate marked meant mkiw* mmen* mnakubali mrs mvua nafasi napendekeza nich* nipe nitumieni patt*
-18 person prog* programme rath* rather rece* refunded repl* report requ* retiring separate share shift switch tech*
-18 tick* valid whet* whether wifi wiki wimb* wimbo антону ауди* аудитор бабушка блок* болт* болтов бывшей вспоминаем
-18 действуете добром доте закрыть кроватку курс ник обновляется обще* планируем погорячился пожаре поже* полг*
-18 полгода помог поставить праз* прок* прошлогоднего рассылки робо* рожа* рожать сделки серверной сколько срок*
-18 статью страшно стре* стремно тепл* тьфу умер* умир* успо* успокоила формально хай хват* хорошая хорошего чтоб*
-18 чтобы
-19 *anch *baya *chwa *esha *fasi *fied *kana *ried *rium *rson *tale *ters *utwa *емно *ению *ерам *илию *ошая *ремя
-19 *тить ? @ACCOUNT&SINCE @ASK&EVENT @FOR&NORUSH @HASBEEN&LONGUNIT @TODAY&WORK abso* adre* adress alir* alirudisha
-19 aqua* aquarium cake daughters delight discount doctor dril* duni* dunia food hakuitisha ilishafutwa imeniua inst*
-19 kuleta leo link mari* maria mbad* mbadilishe mkali mkip* mkipata mmec* mmecheza mmep* mmepunguza mnafunga mnap*
-19 nafa* nape* nilipowaandikia niliyosahau niwa* pupp* puppy rate reading rush screaming sepa* sikuwa soci* telling
-19 typewriters ulir* ulirudi vali* viba* vibaya vizuri wallet waya wazu* wazuri woul* ya zili* zinapatikana zipi
-19 весн* вовр* вовремя вход* вы каби* кажд* какого когд* когда котором личн* ниче* ничего оставить отчет повар
-19 повторялся поздравляю прим* расс* скоро славно слову така* такая темную фамилию форм* шеф янва*
-20 *efit *ever *hili *hole *ikwa *indi *ishe *kaza *keli *uter *utii *авлю *асен *брое *елся *иваю *инок *лить *маты
-20 *мную *ншет *онку *чего @FOR&PRICE @LONGUNIT&MINE @STRANGER- afterwards alio* aliokoa alitumia aliy* amekaza
-20 amekuja anam* anamshukuru anataka badi* badilisha bais* baiskeli benefit bisc* boda bwanangu care cheers eat feed*
-20 fits flow* flowers font* fonts form gas grumbling hata* if igno* imeiba imeisha inas* inte* june killed kisw*
-20 kiswahili kuin* kutoka lugh* lugha mahi* mahindi mapenzi matapeli musi* music naomba neig* neighbours nimependa
-20 ofisini passes picture poth* pothole prot* rain* repo* school shir* shiru shukran sijutii stress swep* swept tele
-20 tracking vide* visi* web wednesday word* words бита* битая вкус выхо* диет* диеты доброе жалу* закрывать зове*
-20 зовет иконку инте* красавчики меня* мила* милая мысл* мысль номеру опас* опасен осво* освоила оставлю отбо* отли*
-20 отменили планшет подт* поду* поставил прия* ребя* свад* слов* смеху ссылка тему това* ту убивает убойная уров*
-20 целое человеческое чини* чинить числа что шахм* шахматы экст* экстренный
-21 *arch *arms *aulu *geni *hool *ical *iend *inda *miwa *tead *tner *tusi *енты *имаю *нику *овке *овня *сьме *такт
-21 *тела *ушки *ываю *ылки @ACCOUNT&BROKEN @ANGER- @ARRIVE&THANKS @CARE&STRANGER @LONGUNIT&STILL @NEED&NUM @NUM&STILL
-21 @THREAT- alarms anatembea arri* bima blessed boot* boots calm finished fungeni grum* hadn* hadnt huu inakatika
-21 instead jiko* jikoni jumapili kutumia mm mome* move* moved navy* navyo nimefaulu nimepata p part* partner payslips
-21 plan* plant port purse rank ready s same sasa sear* search smok* smoke supe* them uzazi vime* vimefika wateja
-21 waze* wazee wels* welsh wezi where who yes беру взлом внук выжи* выживание живой контакт льго* менять она отби*
-21 отбили отбой открывается письме пова* поле* поме* режи* режим рисо* рисовал сзад* сзади снял* сова спок*
-21 справились уровня ходи* хотела
-22 *ated *dmap *eeni *enzi *hane *husu *kuma *lips *nzia *rned *site *teja *tens *ully *арое *атку *вьте *мией *рака
-22 *утка *щают @ACCOUNT&PRAISE @CARD&VULNERABLE @MINE&PLEASE @SEND~ anakufa au chak* chakula clic* curr* current
-22 different done driv* frig* frightens girl haik* hard* homework ilif* ilifika imeshinda inaruhusu kufungua limi*
-22 marc* march mjin* mjini mlinituma nianze nlio* nliorder offe* pamoja panic promo rena* rename road* roadmap tuba*
-22 tubadilishane umem* umeme uzaz* vaccination washing webs* website you zina* автоплатеж бесплатный вашим гараж года
-22 дурака замените засл* казахстан коше* мари* минутка объявление премией сайт соус став* старое счета торт убий*
-22 убийственный
-23 *aded *bisa *blem *hama *moja *анду *зыка *нете *сала @ACCOUNT&FOR @ASK @SINCE~ alit* alri* alright amependa basi
-23 book* claim comm* far frie* halv* halves issue juu kabi* kich* kuse* kutoa life limit msijali mtaj* mtajua
-23 mwambieni naul* ndog* ndogo nian* nimepiga nimevipata oh pamo* prev* problem salimieni sana scho* sunday when*
-23 whenever wote вино* всю карте кома* команду мое музыка переставил пишет подарили пожа* поку* прислать распустился
-23 робот сохр* упра* цвет* цветок целу* целую
-24 *draw *illi *lord *nusa *oter *ound *rate *rifa *ачам *ился *ущее *шине @ACCOUNT&NEED @ASK&IDENTITY @TOMORROW
-24 alif* apri* april chilli clos* disc* eyes firs* first imekataliwa jina kabisa kifa* kifaa kuingia kunusa kusema
-24 landlord laug* level lord madaktari mjue mliyonipa msij* mwaka noth* protection rang roun* round router sauc*
-24 sauce screw sill* silly start super taar* taarifa tunawashukuru uncl* uncle usin* wine withdraw worked worn
-24 zinaweza богу буду* будущее вечер включать врачам дело дума* думал его машине моей муль* мультиков норм* нормально
-24 опеч* опечатка ору разблокировали рекл* слава трог*
-25 *anua *ffee *lama *ncil *ours *rses *rter *sane *sini *ttom *urch *weni *zzle *нета *нием *оват *уете *учил @ASK-
-25 @MINE&PAST barikiweni bottom burs* cert* chur* church coff* coffee council dar dog ekar* ekari envy fee insa*
-25 insane kunu* ling* lingine mape* maua mfungue mung* mungu ni ordered puzzle salama sawa shut* siri smaller smil*
-25 swee* sweet times tip try turns updated vers* version vote wanauliza work* wort* worth yamechanua zimeniua весне
-25 виноват вчера кото* нашлась писала рассказываю сбой смех* убой*
-26 *nore *tube *едом *елек *ламы *шлой @ACCOUNT&NUM @ASK&NEG @ASK&USE @COMPLAIN @PRAISE&VULNERABLE @TODAY- amba*
-26 appr* bomb caps checked hand* ignore karibuni matusi mmej* mmejitahidi mpoa must mwak* nauli nili* nilidhani
-26 number otis questions rest* ring sala* scared stud* treasurer typi* typing whats whit* youtube год даже икон*
-26 кошелек крал наступающим ответ поис* пока* прошлой ребят рекламы сотрудников страницы тепло укра* упал ура фото ха
-26 шум
-27 *gels *gent *geza *guza *heke *inyi *jali *ldnt *yway *атка *ишло @FOR&NUM @FOR&UNIT @IN @SINCE&USE @SYSTEM~
-27 @WRONG- about aki an angels anyway aren* arent clin* comp* curi* dark dest* green hapo hizi matu* msin* msinicheke
-27 nyinyi oda pia priy* priya ride* rider slip sofa urge* urgent vacc* yours ~1 букв* верн* виден все дура* оказалось
-27 про рань* раньше супе* супер сход* сходится счет угад* угадали
-28 *band *blet *ency *ping *taka *wers *zles *овал *осит *тный *ылка @HASBEEN&PRAISE addicted allowed anyw* bot coun*
-28 fini* hamster home* husband inak* lind line* lines lost onli* pers* scre* settled shuttle step tablet tell* tu
-28 watched will бомб* бомба игра никт* никто прил* просит смены срока ссыл* стар* украла
-29 ! *gizi *rder *rred *рнул @REPLY~ allo* bala* balance band called clinic expo* fact fun gift heri iliisha iwe
-29 kuba* login migh* might moto mwen* naom* ning* ningependa online puzzles restarted sings spam story students
-29 transferred usingizi wonderfully wow большой буквы вернул вече* дня моше* нашелся отзыв панику проя* прояснил
-29 спрашивает
-30 *ates *ived *nted *pect *sday *siwa *urer *азал *ание *рили *рный @CURRENCY- abou* chew dap destroying fals* false
-30 filled heads icon inaruhusiwa juzi logi* nothings nyuma ofis* pram respect smal* some toys use want* worl* world
-30 zero zinahesabiwaje авто* будет дожд* зимо* зимой музы* науч* научил писа* поменьше поправьте пришло том
-31 *cker *inic *klet *rked *адку *лась *типе *ьшой @ASK&MONEY @CARD&FOR @FOR&IDEA attached barc* better bles* booklet
-31 brothers emer* emergency give je leve* live* old pays* porter reti* tangazo the toke* top way zile или ли лого*
-31 логотипе проч*
-32 *anze *esho *ibwa *raha *вляю *ении *овья *тору aliihamisha also clai* ever fura* furaha haikuibwa husb* huyo
-32 inar* maonyesho mwem* mwema nurse obse* obsessed real scar* seat shuk* token too wenu виде* здоровья показал сам
-33 *afor *ards *чила @IDEA~ anaitwa bill bt coat cove* else forms hams* kuonya mata* mngeweka mode nice* nicer now
-33 okaf* okafor pani* sali* then tiny tool wa would zuri вклю* получила пост* сын хоте*
-34 *buni *itwa *liko *nday *rack *rent *zine @ASK&MINE @STRANGER~ addi* atta* count cry hatari have hear ilis*
-34 killing kuliko logo maga* magazine nita* say soundtrack spen* spent за здор* отде* переключил попр* раск*
-34 раскладку трогайте
-35 *pili *льно @PRAISE- agai* agre* arus* arusha coul* dad gold kids nitawaletea soun* were worr* буде* вспо* жале*
-35 жалею идея наст* пуст* это
-36 *anjo *liza *mber *name *okoa *tled *zuri *клон *рала @HASBEEN- again chanjo guid* imei* like muwe noted show
-36 surv* two wait wali* врач* вчер* пере* поклон прем*
-37 *gazo *ther couldnt data day form* kutu* naez* naeza nimenunua stor* tast* tasting отзы* передайте пор сих смен*
-37 тогд* тогда цвет
-38 *idia *ious *oves ama blocked close disa* id near* nearly pari* resp* trie* tried wengi year* years вашу
-39 *ange *rahi agree alii* all approves foot* guide hali* kuon* moth* sick write сумк* сумку хоро*
-40 *nded @STILL- between gem how new quiz za вниз* внизу объя* прос* тот
-41 *jano *kula *weza *чать betw* can change manj* manjano mnak* viat* viatu пани* покл* посм*
-42 *heka *ween *жара *снил even happy it kuli* mnatoa murd* murdered prom* rais* raise thou* thought от пожара так
-43 *yewe anai* case explained inatumiwa kuto* mnge* points для отпу* отпуск сама слав* со спра*
-44 *tari *авил *нный *утер *ючил disappoint ilin* maon* may mwenyewe sett* sms просто роут* роутер чуть
-45 *arly *onya *осто fire hata lane lenu mill sina кот похв* похвалить
-46 hiyo inge* mother my need slee* sleep
-47 *mbea *стро @ACCOUNT&SYSTEM days for loved tuna* быстро
-48 *ched *лись ilii* тут
-49 *ught *ньше *пуск ange* brot* kumb* more note* wrot* wrote вас
-50 footer foun* stars
-51 *heza chai found ilikuwa
-52 *оила holidays menace siku ten touc* touch быст*
-53 *aint *nace complaint fast mena* прош*
-54 chef kilo puzz*
-55 *mate *лось alik* diet flat* flatmate hacker part ну
-56 fair own town игре
-57 @CURIOUS- @NEED- game holi* вопр*
-58 mnat* nilitaka да оказ*
-59 *ered *niua keep mko mpya turned
-60 copy ilik* turn* wanted zenu
-61 good happ* kazi nilikuwa
-62 siku*
-63 boss kill*
-64 *lled план*
-65 idea kumbe well
-66 @THEFT- team
-67 njem* njema wife
-70 menu mind
-72 бы
-73 сдел*
-74 aje
-75 *kuru *айте имею
-76 had
-78 alikuwa
-80 that вопросов
-81 @FAR
-82 @CURIOUS ~0
-83 lol о
-84 page
-85 than*
-87 *иков
-90 *осов haha
-95 thank
-97 dying
-98 dyin*
-101 @GREET
-105 only
-107 us
-110 @PAST
-140 @NORUSH
-141 ile
-164 @ACK
-187 *kuwa
-190 @IDEA
-256 @RESOLVED
-257 @PRAISE
-262 @THANKS
`
