// Points and the words that have them. Written by eval/write-learned.ts from the tuning set; do not edit.
export const learned = `
53 sent wont
52 cant
51 wame*
50 жить
48 down shop
47 dont
45 kujiua
42 and
41 *nguka забл*
39 baby block hivi off paym* ~4
38 *bakwa nimebakwa sold
37 dawa him open zote
36 door
35 isnt
34 gone noon our ваше*
33 amet* empt* sija* мой посл*
32 damu left paid опер*
31 *blets *night he tablets they took плат*
30 # *pumui *unywa hapu* hapumui has na name none payments saa ~3 вся лежи* лежит ни ребе* решила
29 *nding *дцать anat* pass* started starts toka vani* нас то у час
28 *atoka *ering *руйте gas hacked hour kuji* mama mfunge mtu take* заблокируйте сейч* сейчас
27 *emeza *vimba lift oxyg* oxygen pres* tangu yuko вода экра*
26 *ечает amek* boar* dose drai* his imeh* lips nyumba past pesa taken toni* tonight wage* wages wazi ваша двер*
26 отвечает отпр* проп*
25 *mpany *плату company frid* kill больше мне одна по под уеха* элек* я
24 *eliwa *etuma *tside *лефон *щайте failed free* hazi* ina kwan* let live mais* maisha mita nimemeza not outs*
24 outside says sim smel* taxi* taxis text yote гово* два и код кред* наш прощайте телефон часа чужие
23 *dieni *ingii *kataa agen* bloc* four goin* going haiingii laptop myse* myself natapeliwa nato* nobo* nobody sita*
23 sitaki umev* wana* без лека* моег* моего не пришел пров*
22 *ation *ident *mbiwa *nsion *омали brak* deposit door* exam haiji hear* hes im imehackiwa imeibiwa inam* inau* make
22 pens* pension salary sijala stag* stage tran* update взломали кредит лицо мину* уехал укол* укола утра уход*
21 *aenda *ckout *funga *husha *owing *sulin *аются *дцати *ередь *ивает *ывают ana bado call card disp* gara* garage
21 hit hosp* imeu* insulin kuis* kuishi niko nine nje remo* rene* stop suit* vet with* zinaingia банк безо* вызо*
21 вызова выле* лифт меня откр* очер* очередь пишу пишут стоит уходят щито* этаж*
20 *atuma *ekufa *ezima *hukua *ndant *potea *tumia *бенок acc amekataa bein* being buyi* buying casi* casino fare
20 froz* here imekufa jiko maji owe pendant plz remote swallowed syst* system trac* went биле* кнопка могу пахн*
20 пахнет прощ* ребенок стою труд* трудно тыся* ушло чере* через чита*
19 *dress *ebody *iling *iomba *lfway *lysis *ngiwa *njika *posit *rlift *ается *вался *везли addr* address amea*
19 amec* amechukua anas* boil* boiler dial* dialysis doors gesi half* halfway label lapt* loan minu* nimefungiwa
19 nimeshindwa nne pend* pin rented some* somebody stai* stairlift stan* they* theyre wako газом девя* доступ знае*
19 наве* он очен* очень привезли сутк* сутки украли улиц* читаете
18 *ahara *arudi *elipa *fanye *haler *ntity *мится *рство acco* akas* akasema anan* anot* another atoe char* comi*
18 coming fridge haii* haij* iden* identity imec* imet* inha* inhaler keep* keeps leo lock* lunc* lunch mbil* mbili
18 medi* mimb* mimba mlan* nilitumiwa nimeambiwa nimekunywa peop* puff sijui sirs smells tena text* um vanished ~5
18 долг* долж* знаю идут лекарство нет подъ* рядо* рядом скор*
17 *dlers *etoka *eumia *fused *indwa *ldren *loads *ndano *nging *table *ulder *ление *овите ago am auct* back* bila
17 chil* children cycl* deni empty file fitt* haif* hataki hawe* hawezi ijum* ijumaa imechelewa late loca* location
17 mnan* netw* over pamp* pampu pili point shared shoulder show* sind* sindano stuc* stuck swal* tabl* toda* today
17 todd* toddlers yetu ~6 базе вашего видя* видят вста* касс* клие* кноп* лежа* ноль ночь остановите откл* офор*
17 оформили пишу* поте* реши* табл* хозя* чужо* экран
16 *choka *ikuja *lipia *meone *onjwa *tient *tries *ungwa *годня *каунт *летки *собие account amekunywa amem* amez*
16 are ate canc* cann* cannot countries died fail* filling frozen hakuna harufu hospital imez* ive kali kunikata
16 kwanza lay locks mgon* mnanipenda mwil* mwili nimechoka nisaidieni nusu patient posi* rent* room shows six someone
16 stra* unit* units van warm wato* watoto wengine wind* аккаунт апте* ее же касса кому кто мы они перезвонить письмо
16 плох* плохо погас пособие ремо* росп* само* сего* сегодня служ* таблетки чужи*
15 *actor *arged *ather *chezi *elves *ikata *olewa *other *rding *rnoon *rough *rsery *sions *thing *ujaja *vings
15 *газин *еляют *етает *лений *орить *ревод afternoon amepoteza app appe* away baada bara* beep* beeps boy childs
15 digi* digits dosi* dosing down* erro* faha* fahamu floor gate grou* group guy hach* hachezi haip* hauj* haujaja
15 heard her hois* hoist hote* is kaya kunishusha kuny* lang* langu lime* marks mia mmenimaliza mtot* mtoto ndan*
15 ndani nifa* nifanye nilinunua nimekatwa normal nursery obey offi* pati* person phon* reactor real* really sai said*
15 saidia savi* savings setp* setpoint sham* sister tele* televisions thing thro* through tumb* tumbo turning used uso
15 whol* whole zime* вылетает высе* выселяют выше* вышел двен* заст* звонил идет ипот* искр* искрит карту конц* лифт*
15 лифте мага* магазин месяц мои накоплений него опят* опять перевод пога* почт* просят третий три четы* щитк* щитку
14 *ammed *galia *gging *mzito *opped *ptied *pumua *shine *shuka *sport *twork *ucted *urier *wekwa *водит *ована
14 *разие *скает *стили *таете *тряла abov* above agent anasema any anyo* anyone baba begg* begging breathing courier
14 cow dati* dating dedu* deducted didn* didnt emptied error fathers host* imep* imew* imewekwa inauza kime* kitu know
14 kukopa lett* many mashine mfun* mguu mid migr* migration min mjam* mjamzito mkon* money mume naib* naibiwa naip*
14 naipata name* names nata* network never ngoz* ngozi nisi* no nyok* nyoka pang* panga paper paye* pep plays renews
14 reset righ* right rudisha scam* scammed see sent* senti sgr shule silent slep* slept suits tang* trip upas* vyan*
14 vyangu wananunua wangu wedd* wedding zang* zangu акка* безобразие виру* вирус вооб* вообще выск* выскакивает данн*
14 данные дверь день* деньги дым едет живу забо* заботу застряла каме* куда купили минус нашем отор* оторвался паци*
14 подн* разберитесь роди* симку сказ* спис* столба субс* такс* тысяч ходя* ходят школы щиток
13 *abase *akosa *aners *apika *chari *dable *dhali *dline *emony *estly *hamia *ienda *loded *nager *ndoke *ngers
13 *nitor *ogopa *oxide *rkana *rtime *sages *tairs *ungia *вляет *евели *естно *ксист *осила *пания adult akan*
13 alinipigia ameu* ameungua aond* aondoke beca* bill* boarding burn* burned car carb* carbon carr* cere* ceremony
13 checkout cleaners cour* cut data* database dead downstairs drain drained eigh* eight escape exis* explain exploded
13 fail following freez gari go goin haja* halt* halted hang* hanging havi* having hidi* hiding hone* honestly ila
13 imej* imejifunga imeshuka imeungua inaisha inak* insu* kamb* kamp* kisi* kisima know* knows labo* labour laki lina*
13 loan* loans main manager mash* mech* messages miss mlango moch* mochari moni* monitor mono* monoxide n nadh*
13 nadhani nahisi namb* namba naog* naogopa nitaanguka nyingi oven* oveni reac* safe sist* standing stim* stima tafa*
13 tafadhali texts this tom tumefika turkana typed umef* unat* unatoka unlock unre* unreadable uploads ving* vingi
13 vitu walking watu we wetu wire with youv* youve zeny* zenyewe zinatoka авар* безопасности бывший взял* взяли врет
13 всех выпл* выпу* двес* двести денег должна инач* иначе компания минут мою нее незн* неиз* неизвестно никого отел*
13 перевели пише* пода* подд* приб* прибор прод* ремонт сервер соро* сорок таксист теле* угро* чат якоб* якобы
12 *aches *aisha *akopa *caler *cipes *ction *ement *ician *icine *jaota *nguki *nitoa *nunue *olipa *oneer *rdays
12 *tsapp *umber *евода *едняя *ерное *етчик *зовом *ируют *кторы *орого *осами *парат *плата *покою *рацию *спорт
12 *ъезде acci* accident alinizidishia ameingia amen* anakopa anatapika arm aske* asked atte* auctioneer big brake
12 brok* broken bus charged cust* date depo* desc* descaler dran* drank elec* else* family fell five flig* flight
12 fuli* fuliza gues* haifunguki hard hazijaota headaches hosting hurt ikai* ikaisha iko imel* inao* inside its kerb
12 kifu* kunitisha labe* land* landing lead* leads leak* mach* macho man mazi* mdom* mdomo medicine meza* mezani
12 mgonjwa mimi minus mnas* mzee nahi* nawaandikia needs nililolipa nimetuma ninu* ninunue norm* operation play* plum*
12 plumber pressed put rail* railing recipes seve* sile* siwe* siwezi stil* still technician thin* tool* tools tow
12 trul* truly umevimba uplo* using visa waking wate* whatsapp wheres wris* wrist yesterdays zimepotea zina* алло
12 аппа* аппарат билет весной визовом внес* входят газо* гран* даль* дальше двад* двадцать двой* день дете* детей
12 звон* звонят коллекторы машины молчит наверное операцию отец паспорт перевода перевыпустили подходит подъезде
12 показывают полосами последняя посо* поставили прис* продиктовала пропал прям* прямо пятн* раст* реки скан* смс
12 смысла счетчик там трубку хотя шест*
11 *afiri *agoma *anged *arura *astic *avuja *avuma *azidi *grees *ikosa *kwama *leted *rture *sance *sfers *sikia
11 *tters *urity *urnal *арило *арная *асили *верке *верно *гбаум *дъезд *ещали *исали *коить *пухло *рвало *рейку
11 *рован *ходит *чение *ывает adde* added anaj* ananipiga anaomba atok* atoke bank* board bundles buye* ceil* ceiling
11 changed clie* collected degr* degrees dele* demo depa* departure dhar* dharura doin* doing feel* feels foll* fron*
11 front fung* half imeb* inag* inagoma inan* inatoka inatumia inav* inavuma inaz* item jamm* jammed jour* journal
11 kimy* kimya kindly kuom* kutuma letters linakata looks made* mafuta map mbeg* mbegu mess* mete* meter mime* mimea
11 mlio mmeleta msha* mshahara mtaa nasi* nasikia natoka niliyowarudishia nimelipa nisa* nitabadilisha nuis* nuisance
11 nyum* one opened others pill* pills press prod read repa* repair resi* ripo* ripoti saba sat secu* security shak*
11 shel* si spin* stol* tank* tanker towe* transfers tump* tumpe tunasafiri umea* umeanguka umevunjika usik* usiku
11 vanish wall wang* water window wondering yali* yanavuja zao zimeisha zuie* zuieni ~2 абон* адре* анну* аптеке
11 батарейку беспокоить блок боль* быть вакц* ваш весь вещи взло* выма* выманили выпускает говорить границе двор*
11 дворе днев* забр* заши* из кого которого моим* моими недо* ним ночи обва* обварило обещали отда* открываются пенсию
11 перекрасили поднимается подъезд пожарная проверке распухло родд* сбер* сбережения сижу скорая служба сним списали
11 стол* тиши* тишина трас* трассе холо* чайник шлаг* шлагбаум щас
10 *arani *asses *bably *ckage *ckups *daiwa *dcast *donge *elier *ently *eones *etion *ients *imeza *itoza *lizwa
10 *lking *ndles *ngoje *okini *olent *orway *pigia *rport *ssing *tokwa *urned *zangu *автра *арого *асным *бушке
10 *дпись *дусов *енили *ентке *здала *имает *кетке *лотил *мокат *мское *овить *огите *ожают *омств *ондер *отеку
10 *ошлют *писки *писку *плачу *рдили *рните *розит *тными *ьницы *ьными adul* airp* airport alikosa alipata ambu*
10 amenifuata appa* apparently appeal as aski* asking backups barabarani base* basement batc* batch batteries blok*
10 blokini both brakes broa* broadcast bund* busy cancelled carry cha chec* choc* clicked closed completion cont*
10 dram* elev* eleven enco* encoder fake fed fomu freeze from gave haikubali hais* hait* haru* ikiwa inakula
10 inamalizwa inat* isla* kid kima* kimakosa kina* kufa kuko* lovelier madeni mars* marsh mbio miss* mjom* mjomba
10 mkono mlinitoza mmel* moto* motorway mwenzangu mwin* mwingine mzit* mzitoe nada* nadaiwa natuma nika* nilimeza
10 nilisikia niliyofunga nine* ninety office ones orders out pack* package payee peke* pekee pen pls portal position
10 probably question resident returned shou* simu snat* snatched someones studio t talk* thei* their tidi* tidied
10 tuliyolipia tung* tungoje turk* uchi umec* umechukuliwa vido* vidonge viol* violent wala wameweka watch weeks whee*
10 worried yata* yataniua yenu yng yourselves бабушке буду вашей ваших ввел* ввели верните взор* взорвался внести всей
10 выключается выплату вялы* вялый градусов держат дива* диван дыми* дымится ему животными заблокирована заказы
10 замечательное заплачу знакомств инсу* ипотеку комп* кормить корпус красным купи* моду* модуль морозит номе* нужна
10 обсл* обслуживание одного опаз* опаздывает опла* опух* опухло остальными отме* отмените пациентке печь плз
10 побеспокою подпись подтвердили помогите послезавтра посту проглотил пуль* пульта раздала разошлют решить с самокат
10 свет* светится сеть симк* скро* скройте сосе* старого тенд* тендер тече* течение тран* транспондер труб* тряс*
10 убье* убьет угрожают удалить ужас улице фотки фуру хамс* хамское хозяев хуже цент* этикетке
9 *ainer *anned *aomba *aries *arted *ashes *binet *chine *choma *cting *efura *eisha *eleke *fauti *fugee *ganda
9 *garet *hndwa *iliff *itten *izima *letwa *ndoka *ndred *nduka *ngoni *olewi *omers *oples *oteza *pital *plete
9 *rgies *roval *tform *ucher *unted *xting *zishi *адзор *внике *етени *жется *жчина *звала *зяйка *инике *ители
9 *ллегу *обуса *овеку *ожная *опала *отать *равке *рийка *рмили *ройте *ртире *сидия *слали *стеле *стеме *телей
9 *тенка *фаркт *ховка *чался *щение *явшее ada alarm alerts allergies ameanguka ametoka anae* anakuja anao* anashndwa
9 anatolewa appo* appointment approval assi* atan* atanitoa atat* atatuma ati augu* august bada bail* bailiff banks
9 billed boug* bought by c cabinet calls carries charter ches* chest client complete confused counted crashes
9 customers cycle drama emai* epip* epipen expi* fitter flat full guess guests haitolewi hall hold* hot hotel hund*
9 hundred huu iliyopita iliz* ilizima imenigonga imezima insi* issued kadi kila kit kpum* kpumua kucha kuku kuomba
9 kuzu* kuzuia laki* lakini limepinduka loop* loops machine mait* maiti marg* margaret mazishi meal mlis* mlisema
9 mpes* mpesa msee mtt naandika nawa* ngom* ngombe nimesubiri nipeleke now nyin* once orde* pair passengers patients
9 peoples platform police pori* porini post* posted rank* refugee rent replacement retu* saha* sahani salaries scanned
9 shos* sinc* since site* sites stop* tech* texting tick* till tofa* tofauti tokens tracks trainer tray* trays tuki*
9 twel* twelve unac* unacceptable unae* unaenda user vouc* voucher walioletwa wamechukua wametumia wameumia wanapokea
9 weat* weather wet whom wish* wishes written yameganda yang* yangu zima аварийка автобуса ампу* ампула бюлл*
9 бюллетени в веща* вещами визо* виси* висит вкол* восс* восстановление встало вторую выпи* голосование град* давл*
9 давление двенадцати дене* дней долг дост* живо* займ* займа заняты заправке зиму знак* инфа* инфаркт каже* кажется
9 какому камера квартире ключи колл* коллегу коло* колоть конца коровнике кото* лети* ломи* ломится мастер маши*
9 машина мной мужик мужч* мужчина назвала нача* начи* нашего нико* никт* никто ножо* ножом ночь* ночью обращение
9 оператором отте* оттенка пасп* плитка подм* подменили подх* поле полн* почта прием приема прислали пропала
9 растаявшее реце* роспотребнадзор сбил свои* своих системе снял* списывают среду страховка стуч* стучался субсидия
9 суд такого тревожная трид* тридцать учит* хозяйка хостеле хоть центре цифр* цифры человеку шестой этик*
8 *agawa *akuja *ambia *anger *cause *celet *clist *dding *eanza *epewa *ezing *ficha *galie *ghter *gonga *hanic
8 *hdrew *ilala *ipuka *ishia *kampa *kuota *mbani *meita *ndays *ndika *ngkok *nsary *nutes *nyeni *ogise *pigie
8 *pires *sdays *tacts *tline *usion *uuzia *valid *ybill *yizia *yment *yroll *авили *битый *двале *ддоме *дение
8 *душка *ебуют *евной *ельку *ертая *жачие *ивать *изиты *илась *ионар *ирает *ичных *ктрик *кцина *ловко *нцерт
8 *ологу *оните *онную *падет *пании *пуске *ревел *рутил *слуги *тится *торую *тракт *уночи *унтов *ьнице abbo*
8 abbott agents airt* airtime alip* ameacha ameb* amebadilisha amel* anaingia anatoa anis* anisaidie apologise baby*
8 babys bana bang* bangkok basi* basic batt* because bed bidh* bidhaa bloo* blood bracelet cars cheche chooni code
8 come* comes completed contacts crashing cyclist daughter debt device dispensary does* doesnt dr eate* eaten
8 elsewhere emails endi* ending er euro* euros exac* expires fany* fanyeni fath* fili* fitted fole* foleni fram* frame
8 freezing fund* fundi fuse good* gran grey hawa* hazikuota hima hist* hotl* hotline iliyobaki imeanguka imelipuka
8 imepotea in inatoa inaungua inva* invalid jua jump* karibu kept kett* kettle kimefungwa kimekuja kimevunjika kisu*
8 kuna kunyunyizia kuol* kuolewa kupumua kura letter lists lockout look lose mali* malipo mechanic merger minutes
8 mliniletea mliyotuuzia mnip* mnipigie mosh* moshi msit* msitu mtuangalie muhu* muhula naan* nask* naskia nawaomba
8 neve* nikampa nikilala nililipa nime* nimeangalia nimeita nimejichoma nimejificha nimejifungia nimemuuliza nimeogopa
8 nimeshagawa nimevimba njan* njano nlib* nlibuy notice nyeupe onyo othe* pape* para* payb* paybill payi* paying
8 payment payr* payroll people pers* phar* plants polisi probox rang* reas* reason reco* refused reve* ruzu* ruzuku
8 seco* second sees seven shaky shal* shall shell showing sign* signal siju* sikujiunga sos spinning sso station stole
8 stranger street suka* sukari sun sundays ther* thir* though tile* tiles timetable tuka* umei* unle* unless wadu*
8 wadudu wanahamisha wananipeleka wananitafuta waza* wazazi wednesdays withdrew yana* yest* zilikuja zinafungwa
8 аккаунтов аннулирован больнице брон* вакцина вкла* вкладе госу* госуслуги груд* девять деду* дедушка деть* детьми
8 дневной доз долго дома домен дымо* дымок зака* заливает заня* зашифровали звоните знает исто* карт* кива* коды
8 контракт концерт копе* которую коту кошельку кран кран* крана курсу лежачие лет межд* между може* можем молоко моне*
8 монеты назв* накл* накрутил наличных написать невр* неврологу неде* нело* неловко обош* обошлось оно открыт отпуске
8 охла* охлаждение пала* пенс* перевел переписки пищи* пищит плит* плюс подачи подв* подвале полу полуночи попа* потр*
8 потрескивает правая пропадет пято* разбитый рекв* реквизиты роддоме сине* синенький сорвало соседи спора стац*
8 стационар стой* счете танк* танке тонн топя* топят треб* требуют трек* хакеры хлещ* хлещет целом чека чем четвертая
8 четырнадцати чужой чужом школ* штра* штраф щитовой электрик электронную этаже
7 *aanza *afini *agusa *aiona *alimu *apped *arifu *asema *asuke *aunti *coder *cords *ekata *elled *ender *fuata
7 *funge *grade *harge *hough *icing *ifest *ilbox *isagi *isema *ished *itive *jatoa *jawai *jects *kdown *kings
7 *kumbu *kuzwa *mbers *mpuni *newed *nezwa *ngufu *nibus *nnels *ntrol *nyeza *nyeze *obaki *ooter *ostat *patch
7 *porwa *rayed *rents *rgery *rkers *rning *rship *rushi *rview *semwa *ssage *tatua *tcase *tempt *toria *undua
7 *untry *uruma *utika *vered *verse *wance *yajui *айшая *амины *анеры *анили *анице *аслет *атном *атные *бенка
7 *верил *ветит *вятом *дения *енция *енять *ества *ечная *инили *истке *кламу *комый *крыто *лачен *лесть *лохла
7 *лучил *монта *одажа *одить *онный *пейки *пшене *рлась *рмоза *рпела *ртами *спись *тницу *тория *торно *учить
7 *ховой *хуете *цепты *шного *ылась *ьница *ючили afte* akaj* akajua akaniambia akau* akaunti akio* akiomba alle*
7 allowance alth* although ametumia anajua anangoja anatuma anaw* anaweza apol* apps attempt begi* benk* benki blen*
7 blender bookings bottle breakdown brie* brief buyer chair channels clev* clever coll* cond* congratulating control
7 country cred* credit dead* deadline deci* delete delivered dispatch doma* domain dose* doses drop* dropped election
7 esca* escr* escrow exporting faul* faulty fees fing* glas* glasses goti gotv hack* haijatengenezwa haisagi haja
7 hall* hapa hash hawajaiona hayu* hayupo heart hell* hello hii historia hive* hives hizo hous* house hung ikat*
7 ikatae ikiw* ilip* iliporwa ilisemwa ilit* ilitoka imea* imefutika imek* imes* imetolewa imeuma inakufa inanguruma
7 interview kamba kampuni keys kifurushi kind* kisumu kituo kumbukumbu kumw* kunicharge kunywa kupa* kututaarifu kwani
7 lamp lobb* lobby mailbox makato mani* manifest mark* masa* masaa max mbay* mbaya mbol* mbolea mbu mcha* mchana me
7 men message midn* midnight mini* minibus mish* mishahara mlip* mlipandisha mliyonikodishia mmenikata mnasema mobi*
7 mobile msipotatua mtan* mtua* mwal* mwalimu mzui* naha* nahamia natoa natu* ndiz* ndizi nibo* nibonyeze nikabonyeza
7 niki* niku* nikuambie niliomba nimepewa nitahukumiwa nmet* nmetuma nothing numbers nyingine of open* parafini pare*
7 parents passport payo* payout pilo* pilot pink plas* plastic poll* polling port* positive pricing processing pumz*
7 pumzi pungufu queu* queue reca* recall records red rejects renewed reverse ring* risi* risiti roam* roaming rudi*
7 scan* scoo* scooter screen sell* shamba shambani shops sijagusa sijakasirika sijatoa sijawai simb* simba single sir
7 sisi sita site siya* siyajui siyo sprayed stations stopped subscription suitcase surg* surgery swap* swapped taka*
7 takataka take tear* tears term* terms thermostat third time transport tufu* tufunge tumegundua tunaenda tusa*
7 tusaidieni ukun* ukungu umefura unak* unakatika unti* until upasuke upgr* upgrade viji* vijiko viru* virus viwi*
7 viwili voice wanalipa wao washamtumia within workers yanaingia yenye zimetoka zimezima zinaonyesha адресу акт бата*
7 бесп* билете ближ* ближайшая бокс* боксе боли* болит брас* браслет бронь ванн* ванной ваши* вижу вита* витамины
7 второй даче дают две девятом делать деме* деменция добили добрый договаривались долги домо* друг заби* забирать
7 заглохла заканчивается закончилось закрыл закрылась закрыто запа* запах запе* заперлась заявка заявки знаете зуб ивл
7 имен* испо* история капе* капельницы картами кем кивают км копейки корову кота крыш* люде* людей место моем* моему
7 может мошенники мфц нашему неделя незнакомый нель* нельзя обеду объяснений одно операционный оплата оплачен ответит
7 отеле отказываетесь отключили открыть отцу оценки ошибку пала палате переводит переводят переделывать пин пишете
7 платеж платные платье поводу повторно поез* пожи* показывает покупателей поли* полис полный получил получить
7 поменять потерпела починили предоплату прел* прелесть проверил просил просила пусто пьян* пьяный пятницу пятого
7 разводит разг* разд* распродажа ребенка рекламу ремонта ресе* ресепшене рецепты реше* решен решите ровн* ровно
7 родители роспись рубл* руле* рулем сада самокатном сдав* серд* сердца сканеры скорую снимке сняли соби* сорв* сотр*
7 страхуете страшного съел темп* температура торм* тормоза трет* учен* ученики химч* химчистке хрип* хрипит чайн*
7 четыре чужу* чужую электричества этажа эти
6 *aacha *abara *aidie *andao *anuka *apita *asher *asuka *ating *aweka *ckers *ctors *dakta *dikia *eable *eaner
6 *ector *ehand *emium *ereji *esema *etext *ganya *geuka *gezwa *gusha *hafix *idges *idiwa *ifers *ihani *ileta
6 *imals *ingly *inted *ipigi *ipled *irmed *isher *isomi *izidi *lazwa *lding *legea *lisho *lords *ments *metoa
6 *mpala *muuma *nance *natoa *neers *ngeni *nshot *nthly *ntion *nunua *oijua *okodi *okuja *olate *ongea *orage
6 *orrow *ready *rping *scode *seums *sitor *strar *suaji *tokeo *uacha *uieni *uilia *ukuza *ursed *vunja *адной
6 *аемая *ажами *антии *анция *атора *влять *водом *давец *еводы *едний *емент *ентам *ентов *ержку *ефоне *ечена
6 *жерка *жилой *змеру *кингу *крыта *ктует *лится *лково *манды *машку *мофон *никам *ночки *ованы *одажу *олнил
6 *олола *орошо *осную *отеки *ошлый *пость *рвиса *рийке *риком *рушки *седке *ступа *сульт *сутся *тницы *ужбой
6 *урсии *хстах *чезла accordingly akaf* akaniomba alikuja alone alre* already aman* amani amefunga ameiba amej*
6 amemnyanganya amemuuma amenifungia amesafiri amesema ametext amevunja amezidiwa anaendelea anapumua anav* anavimba
6 anaz* anazidi anywe ask assign backdated bann* banned bar barabara beforehand bookkeeper brek* breki bruh cabi*
6 capp* capped changu chir* chirping chocolate choo* cleaner coac* coach confirmed contributions coor* coordination
6 coug* coughing coz crac* crack disb* disbursed dishwasher ended engineers eras* erased exist exists exti*
6 extinguisher fake* fakes fami* foam fridges frij* friji fungeni funguo funn* funny gari* garini gps grow* grown
6 haio* haipatikani haipigi haku* hatu* heif* heifers hela hoteli hrs huja ijib* ijibu imeanza imebaki imeblock imee*
6 imeenda imefunga imekataa imekuja imetuacha inamwonyesha inamzuilia inanuka inapita inspector ipho* island itse*
6 itself kambo kampala kand* kando keny* kenya kitambulisho kondakta kuca* kucancel kuhamisha kulegea kulipia kume*
6 kumeza kump* kumpokea kuongezwa kuvu* landline landlords last leaking leaks limenizidi long* longer main*
6 maintanance maom* maombi mato* matokeo mawi* mawili mbal* mbali membership mfer* mfereji missed mizi* mizigo mlil*
6 mlileta mlinitumia mlio* mliotuuzia mlizonipa mna mnanizungusha monthly moul* mould mtandao mtanipigia mtih* mtihani
6 museums mwan* mwenye mzuieni ndeg* ndege nights niji* nijimalize nilituma niliyokodi nimechukua nimekuwa nimekwama
6 nimelazwa nimeshafix nimeumia nisiyoijua njia* njiani olde* older overreacting pass passcode password phone phoned
6 pickers plac* place pole* porto prem* premium proc* prov* range ranked reader refu* regarding registrar rings rota
6 sad saiz* saizi screenshot seem selling send shar* shifts shul* siij* siijui sims sixt* sixth skin* skins smell smtp
6 son splitting stand storage sums tape* taped temp* thre* tike* tiketi toa toke* told tomorrow towels toxi* toxic
6 trea* trem* trembling tria* trial trip* tripled twic* twice type umefika unaa* unaanza undr* undriveable upasuaji
6 uses vaul* vault vent* view* viewer vipi* vipimo visitor waba* wabaki waki* wamefunga wananifukuza wanaonana
6 wanaweka want wapi ward wawi* wawili wheel wint* winter wobb* wobbling wobbly yaliyokuja yamegeuka yard zetu
6 zimehamia zimekata абонемент аварийке аптек бала* баланс бано* баночки библ* библиотеки бога брос* бывш* ваши верну
6 взял вколола вне водителем врач врут выда* вылет выставляет гарантии глазах глот* глотать глуп* глупость госп*
6 гостей готовить двенадцать дверца двиг* двигается двои* двоих двойки двойная диктует дисп* дома* домашку домофон
6 доступа другим друз* друзей забыла завод зако* закрывается закрыта зал замо* зарплату зоны игру* игрушки изме*
6 изменить инсульт ипотечная исправить исче* исчезла карт кафе квитанция клиентам ключ* книг* книги ковр* ковриком
6 команды кухн* кухня люди мамы маст* моих муж мусо* мусор наверно накладной начала наше* нехо* нехорошо номера няня
6 объявлении оператора оперируют опух отдала отмечена отправляет переводом переводы передо переплата печк* печка плыв*
6 плывет подает поддержку подряд пожилой поликлинике помп* помпа попадался попадется пополнил попрощаться последний
6 почте почты приложение прог* продавец продажу прошла прошлый пулк* пулково пустой пута* путает пятницы ради размеру
6 рассказать рассылка ручк* ручку саха* сахар сделка сервиса сило* силосную сказал скины складе службой сменился
6 собирает соседке сотрудникам спус* спустился счет* тако* телефоне тещи тика* тикает толк* толком трекингу трен*
6 тренажерка трех* трехстах трис* триста трясутся тысячи уважаемая удал* улицу умол* умоляю упакованы устала
6 учительница форма фотк* хам холодильник част* часто числится чужа* чужая экрана экскурсии этажами язык яму
5 *ances *apeli *apiwa *asoma *aumwa *azima *bator *betic *block *ccine *chana *cides *ctory *delea *eathe *eleta
5 *elock *ended *endly *ercom *ezidi *fanyi *ggage *hable *ibana *ibika *icked *ikani *ipewa *ipiga *ipiki *itali
5 *ither *iweka *lable *lango *lined *liver *lling *mjibu *mware *ndani *ndiwa *ngozo *nores *nsors *ormer *pande
5 *puter *ranga *rawal *rella *rting *sense *stion *stoms *stroy *tball *tment *trics *turns *tware *ubuhi *umika
5 *while *wisha *yeshi *zimia *zirai *авила *авлял *атали *бочих *водят *враля *густе *дущие *еднее *ездку *ернет
5 *естал *здний *здник *зинов *иаком *ибнет *иента *ирать *иской *итесь *латил *лнено *лчаса *лчите *льной *милии
5 *неров *нитор *нкурс *ойдет *омата *онент *ормил *плице *ралка *реста *рмить *рочка *рская *рской *рства *садил
5 *сидию *скают *ссада *таемо *тался *телен *терия *терял *течка *торый *трена *тупен *ухсот *ховая *ыгает akarudi
5 alia* alienda ambayo ambulance ambulances amelock ametoa ametuma amev* amezima amezirai analia anapitia anatokwa
5 anatumia animals asub* asubuhi at ataj* atajua atar* attend auction avai* available baad* baridi baru* barua became
5 bei bint* binti blac* black booking brea* break breathe brid* bridge cancel carg* cargo cent* centre coin* coins
5 computer crib cross cryi* crying customs date* dates decides decl* declined deli* dere* dereva destroy diab*
5 diabetic disappointed dish* drif* drifts duka easi* easier eith* either electrics ever* fact* factory finger firm*
5 firmware foot football friendly fuss gems goods haifanyi haionyeshi hajarudi hamjibu harm heat* hesa* hesabu hiss*
5 hisses holder holding homa hospitali iend* iende ignores ilisema imefunguliwa imeharibika imeshatumika imesuspndiwa
5 imeswapiwa imezidi inakataa inakuwaje inalia inaniambia inaondoka inarudi inazidi inazima incu* incubator inje*
5 injection intercom irri* irrigation jezi jion* jioni joto jumper kiat* kiatu kifua kinanibana kinatoa kitandani knew
5 kuandika kuch* kufuli kuongea kusimama layo* layout leat* leather leav* leave lesson limerudi linaonyesha lives
5 mail* market mbon* mbona meanwhile mechi medication mention mere* merely metr* metre migu* miguu mila* milango miwa*
5 miwani mkop* mkopo mliyoniletea mmenitumia movi* mwanangu mwez* mwezi mwongozo naam* naambiwa naio* naiona nane
5 naru* narudi natokwa nauz* nauzia neit* neither nguv* nguvu nija* nijaribu nikiwapigia nilipewa nimekwisha nimeze
5 nina nipe* nisu* nisubiri njia nons* nonsense nota* note nyer* nyeri order over* overtime passed perishable pick*
5 piki* pikipiki pm poster prescription pretending prop* puff* puffy readings rehe* reje* rele* returns rive* river
5 sbab* sbabu seas* season seats sell sens* sensors shosh sivy* sivyo snac* snack soft* software sola* solar sparking
5 spli* stee* steering stuf* stuff talked talking tano tend* tender tenn* tennis themselves thic* thick thum* thumbs
5 tickets tight timer toll tomo* tong* tongue tower tractors transformer treat truc* truck tukiwa tuko twenty two
5 ulim* ulimi umbr* umbrella umeingia unao* unaonyesha upo ur usah* usaha vaccine vifa* vifaranga voic* walk* walls
5 wamezimia wanaumwa warn* warning wasichana watering waya week when withdrawal writing zimebadilishwa zone* zones
5 абонент авгу* августе автомата амми* аммиаком белы* белый бель* белье бортом брату бухгалтерия вернуть вечера вместе
5 внут* внутри врод* вроде встр* втро* выброс выдает выпила вырв* выса* высадил вышли говорили грел* дави* давит двух*
5 двухсот дикт* диспетчерская длит* длиться доби* доех* должно дыши* дышит еду ждет живом жиль* жилья замены
5 записываться запр* знаем инженеров интернет исполнено камеры клиентов коду компании конк* конкурс который кров*
5 круж* кружок крыши ламп* лежала лекарства летим магазинов меняют могу* могут модели моем молч* мони* монитор мужи*
5 нам неверно недействителен недоставленного недоступен нем нече* нечем нечи* нечитаемо новых номере ожил оплатил
5 оста* остался отвл* отель отка* отклчите отключилось отоп* отпе* отпечатали отправили отправлял оформил охра* охрана
5 пароли пароля переводить перепиской переписку перестал побе* поги* погибнет подать подают подр* поездку поздний
5 поло* полу* полч* полчаса понимаю понять попо* поса* посадка последнее потерял потому праздник представились
5 предусмотрена предыдущие прий* прийти принимает провалилась протечка прох* прыг* прыгает прям пуск* рабочих
5 разговора рассада рассрочка рвет робота родителей рублей сели* скандалить слова слух* слуховой смешно собака сооб*
5 спасен старую стир* стиралка стойки страховая субсидию сумм* сумма такой теплице терм* тира* тираж толп* толпа тошн*
5 тошнит трех триж* трижды тянет управление фамилии февраля фирм* фирмы хаке* холодильной часы чек четыреста читает
5 читается шант* шантажируют шестое этог* этого этот
4 *acher *acist *acker *actly *aflet *agers *agika *agram *ajika *ajoin *akata *alled *andad *anuts *apewa *arket
4 *arter *bassy *bodys *chote *ckets *cribe *dlord *doret *drawn *eamka *edege *eenda *eiona *eleka *endix *erdam
4 *eries *ficer *gemea *group *hones *iness *inuki *ipino *iwezi *jaona *katwa *laria *lergy *lizer *llite *loper
4 *luded *manne *matic *mejaa *mmand *mtana *oices *olley *ononi *osing *otect *otgun *otuma *pinda *poned *posed
4 *rican *riers *rline *rudia *rward *sikii *sults *takes *tarys *tever *thers *tists *tulia *umbua *unces *urday
4 *ussed *utaka *venty *where *ymore *zungu *азала *анова *асная *атель *бенку *бетик *бится *верен *вести *водку
4 *ворит *дники *дошка *елась *ержка *ержки *еряли *етесь *жения *живаю *жился *зация *зврат *ибкой *ибудь *игаду
4 *иенты *инету *иница *иняли *истит *йчика *кзала *кроют *кцину *латах *лиция *льчик *мляют *можно *молет *нечно
4 *ности *оворе *одали *озили *ольше *опали *рации *решла *рнуло *роший *рытый *седей *сляют *ставы *стите *сулин
4 *тавит *торая *тском *удным *улась *цепту *черам *чется *чками *чному *шнего *явили *ясусь acro* across actu*
4 actually aid aina airl* airline akafurahi akal* akala akib* akiba akim* akimaliza alar* aliahidi allergy ameamka
4 amejua amekula amenishusha american anajoin anak* ananirudia anaongea anayelipa anym* anymore appendix arro* arrow
4 asil* asilimia asks atafukuzwa atarudi bake* bakery begi begin betting bibi boun* bounces bras* brass bret* brethe
4 busi* business buyers caller cats chai* chochote choirs chos* chose classes closing collection command condition
4 condom congratulations controller coun* couriers crb cupb* cupboard dakt* daktari dara* daraja daug* deaf deca*
4 decade deed dege* degedege deliver delivering deni* denise dentists depl* deploy deve* developer dewo* deworming
4 dial diar* diary discussed docs drin* drinks each eldo* eldoret elses embassy engine everybodys exact exactly fan
4 fant* fantastic filing filipino forw* forward froze gamb* gamble gb gift* gifts glow* glowing grandad guar* guard
4 haig* haigandishi haipo haisomi haiw* haiwezi hajapewa hajatokea halls haui* hauinuki haus* hausikii heater hidd*
4 hidden hv iing* iingie imef* imelala imenitoa imepasuka imetulia inai* inakuja inategemea inbo* inbox included
4 ingesaidia instagram installed installments invi* invite invoices iphones islands jkia jumanne kias* kiasi kizu*
4 kizunguzungu kond* kuactivate kuan* kuanza kula kumwaibisha kunijibu kunitumia kupanda kuuz* kuuza kuvuta kuwa*
4 kuwaambia kuwapa kuwasumbua la lamu landlord leaf* leaflet lena less* limeondolewa line lisb* lisbon maba* mabati
4 mailing maka* malaria malt* malta merg* mgongoni missing mistakes mkam* mkampa mkononi mkwe mlangoni mliy* mme mmek*
4 mmekata mnafikisha mnajua mnasoma mone* move mpus* mpush mtej* mteja mums mwambie mwon* nabadilisha naomba naon*
4 naongea nare* narekebisha nashindwa nauli naye niac* niache nikamtumia nikiwaangalia nikiweka nilimtana nimeiona
4 nimesahau nimetumia nimewaambia nisipande nisipotuma nitoe nitumie njaa notarys nrb numb* nyie nzim* nzima o officer
4 olav* olaves opens overcharged overdrawn ovyo pain* paint parked payed pdf pean* peanuts pest* pestering pharmacist
4 pickup playgroup poleni ported pos postponed presha prie* priest production proply protect pung* quit* quite refi*
4 refil rep rese* resu* results roho room* rooms rope rott* rotterdam route runn* running sahi* sahihi samp* sample
4 sate* satellite satu* saturday scri* script seam* seaman send* seventy shad* shade shosho shotgun sign signed
4 sijaona sijapata sikutaka sitt* sitting skip* skips slot small sorr* sorry sound sparks st star* staring stat* ster*
4 sterilizer styl* style supermarket supposed swel* swelling taki* taking tao tatu tawi teac* teacher teen* teenagers
4 theres think ticket tied tisa tite tracker trai* transfusion treats trol* trolley tukaangalia tukienda twen* type*
4 uanz* uanze umeisha umep* umepinda unal* unalipwa unanswered unop* unopened unsu* unsubscribe upan* upande vp vps
4 wago* wagonjwa waits wamejaa wamekufa wametoa wanaacha wanaenda wasn* wasnt whatever whil* while winding working
4 wouldnt wron* wrong yalikuja yamemwagika yeny* youl* youll youn* young zimeanza zinahitajika авиакомпании бота бриг*
4 бригаду бросила были ваго* вагоне вакцину вернулась вечерам взносы види* включается вмес* возв* возврат вокз*
4 вокзала вскр* вскрытый встала встретиться втор* выплата выставит выставку газа где говорит госпитализация гостиница
4 грелся грудным давн* давно двадцати дваж* дважды дверью двое дерн* дернуло десять детском детя* детям диаб* диабетик
4 дире* директора довожу договоре доно* донорской дошл* дошло другая жену жучк* жучками заблокировали забрал
4 забронировала заго* загорелась зайч* зайчика заказ закроют заморозили заше* зашел звал звонка играл изве* извещения
4 извинитесь им инже* инсулин июня кабинету каждый каки* каким клиенты клин* конечно коно* коноводку кону которая
4 кошке красная крови курсы курьер лагере ладо* ладошка лампа леву* левую летит линии личному макс макс* максом маме
4 мерт* минуту млн моде* моро* моск* набо* набор направить начисляют нево* невозможно недели неза* незамедлительно
4 нику* никуда новорожденных новый носить ночник обеда обещ* обид* обидел обучение объявили одно* ой оплачено опус*
4 опустилась остановить отдали отопления отправила отправителю отсу* отсутствует отчете оформляют ошиб* ошибкой
4 палатах пациента переживаю перенаправить переписка перешла побольше поверен повышающим поговорить поддержка
4 поддержки подружился подс* поезд полиция пона* понадобится потеряли приняли приставы пробивает продали пропали
4 простите пять раза расп* рвот* рвота ребенку рели* релиза рецепту ругается сади* садик самолет сапо* сапоги сведения
4 свис* свистит сдавать сдан сего сел селиванова симпатичный сиро* сироп сказала сказали скин* снимает снят* собр*
4 собрал соседей сотрясением ссылке стол стране стульчик суто* суток съехать тари* те токо* током торг* торги трясусь
4 тяне* увидел улицы урока файлы фами* фур хиру* хирург хороший хост* хоче* хочется чтон* чтонибудь шестнадцати экране
3 *afika *ahani *ailed *aitoa *akazi *ambie *andia *anies *anjwa *arsal *arsed *aruka *ategy *ccept *ccess *chair
3 *citor *count *dmill *ebook *eding *egoma *ehani *eived *ekday *endwa *funds *house *icles *iders *igiwa *inues
3 *itely *ituma *itusi *lease *lieni *liged *lings *lipwa *llect *llous *lowed *loyee *mains *mkosi *mpers *nikio
3 *odbye *oiler *okies *oller *ology *ority *owser *pared *pasua *phine *plate *puses *ramic *rbell *ribed *rmacy
3 *rtion *somea *stall *store *suant *tance *telea *thout *ticed *tilia *tober *tutoi *uliwa *uting *utter *uwaje
3 *uwezi *vider *works *авала *авать *ализы *аница *ателя *атору *атусе *аунту *брать *бщить *влено *ворят *вывоз
3 *вятый *гаюсь *гресс *ддома *дилку *дитом *добно *ебник *евник *едние *екцию *енным *епила *епсия *ерите *ертый
3 *есень *ехали *ждала *женцы *змера *ийная *имают *иналы *инула *истав *ителя *ичкой *йство *комат *комым *крыть
3 *лекаю *летка *леток *льное *маете *нялся *овень *ожает *ололи *омому *онили *орает *птрии *пятся *раммы *рвали
3 *рения *ржали *рнями *ровал *рочку *ртвые *сохла *ствую *стями *суюсь *тежка *тивна *товой *тряли *тчики *угого
3 *ующий *форма *хнику *ьмого *ьтета acou* acount akaa* aler* alinitumia alitia alive aliyefariki amee* ameenda
3 ameleta amemeza anaeza anaitoa ananishika anasomea anga* angalieni annu* annual anyt* anything articles assistance
3 ata auto* automatic bada* badala bag bagg* baggage bank beginning believed belt betr* betri birt* blk blocking blur*
3 blurry brandt brav* bravo broi* broiler browser brwn bulk bwana camp* campuses cello cera* ceramic chan* changing
3 chart chem* chemo cher* cherehani chif* chifu claims closes coin collect companies connecting continues cookies
3 court cous* cousin cras* dads dani* daniel defi* definitely deleted disputing dona* donation dono* donors doorbell
3 downloads drops drov* drove emailed emba* empl* employee engi* evic* evicted evry face face* facebook faithfully
3 feed feeding feni fidi* fidia forgot frau* fraud gett* getting gig givn goodbye greenhouse h hala* halafu hallo
3 hamk* hamkosi hardly hatuna hatuwezi hawatutoi hire* hired hostel hr hub i ikathibitisha ikip* ikipotea ilipasuka
3 imeg* imegoma imepotelea inaanza inafunga inafungua inaonekana inaonyesha inaruka inform infu* infusion ingi* ingine
3 into isiy* isiyo itaf* itafika itis* itisha jama* jibu jira* jirani jumpers kijana kuchanjwa kufua kuinstall
3 kumwambia kuni* kunielewa kupandia kupasua kupo* kupokea kutapeli kuul* kuuliza kuza* kuzaliwa lamb land lang like*
3 likely lili* lilichelewa limekwama lipi listen load logs lost lovely lowe* lower madam madu* maduka mafa* mafanikio
3 mara marv* marvellous maziwa mbli memb* meza mhus* mhusika midd* middle mifu* mifugo mile* miles mino* minor mkaa*
3 mkaangalia mkae* mkaenda mkanideactivate mlituma mliz* mnar* mnarekebisha mnitoe morp* morphine mothers movies
3 mpendwa mum mwongo my naangalia naweka near networks nilipata nilitumwa nimeaccept nimepigiwa nimetumiwa nimework
3 ninaandika nise* niseme nito* nmea* nmeandika nmel* nmelipa nn nor noticed nowh* nowhere nyam* nyama obli* obliged
3 octo* october ooh ordr* ordrd oven passenger penn* penny pete* peter pharmacy phase phones pictures played player
3 portion prep* prints prio* priority prod* provider providers pursuant quoted ramp ranking rati* rating reading
3 received ref refe* reference refunds regr* regret rehearsal rehearsed release rema* remains report reso* reson
3 restore restraining riba road runs saints sama* samahani scam seat* seed* seedlings sends serious shaking she shelf
3 shipping shop* short shot* shutter signature sijatuma solicitor spins status stoo* stood strategy stud* subscribed
3 succ* success sudd* sudden suse* susended swea* sweating switching tag tax taya* tayari tells temperature template
3 thanks these threatening three tier tile time* toge* together towa* towards travelling treadmill tufa* tufanye
3 tukakosa tunafuatilia tune tz ukia* ukianza ulie* ulienda umek* umekatwa umez* umeze upda* ventilation vents vest*
3 vestry vya wafa* wafanyakazi waka* wakala wakinitusi wanangoja wanaondoka wanapigia wants was wase* wasee washapanda
3 watatu weekday wheelchair wila* wilaya without works yake yamesimama zimekuja аварийная адрес аккаунту анал* анализы
3 аннулировались арту* артуру банкомат бело* белому беспокойство брав* браво брал* брала бумаге вашем взай* взаймы
3 взно* вид виза вкололи водителя воду воро* вось* восьмого встал втрое выбр* выкинула выпо* вырвали вышл* говорят
3 голы* голыми городского груди датч* датчики даты девятый делает делала деся* диоп* диоптрии дневник добавить дове*
3 доверенность доехал дозв* дозу долгу доме* друг* другого дыша* дышать еле есть ждат* ждать ждит* ждите жду жили*
3 жилинспекцию жкх заблокировал завис заказе закр* закрашивают закрываются зама* замачивать записи запись застряли
3 именем имени интересуюсь их квар* класс клинике корн* корнями кредитом лампу левы* левый лежат линз* линзы лини*
3 матр* матрас мень* меньше мертвые микр* мск найд* найден накр* наличкой насч* начинается начн* наши неак* неактивна
3 незнакомому незнакомым неуд* неудобно неуп* неуплату ногт* ногти ножк* ножки номер обед* обновы обра* одобренным
3 осталось отва* отвалились отвлекаю отправить отту* оттуда отче* отчеты паре пенсии переносится пешк* пешком писать
3 пишем пишет платежка платит платформа плес* плесень повы* подача поднялся подойдет подписку подсохла подтверждала
3 позвонили поздравление полз* ползет получили пользователь последние пред* предупреждения при приехали прик*
3 прикрепила принимаете принимают пристав программы прогресс прой* пройдет прор* проработал прот* проходит пускает
3 работать работы разблокирован размера распакована рассмотрения рассрочку роддома ругаюсь рук рука руку сажа* сажать
3 саже* саженцы сайт само самовывоз сгор* сгорает сдавала сегодняшнего серо* серого силь* сильно сим симп* сист* скла*
3 склад следилку следующий слет* слетел сменили сообщить составлять сотрудники списываете спор* сроки стаж статусе
3 стойке стояло страница считаются съел* съела съех* сыпя* сыпятся таблетка таблеток тайм* таймер такие терминалы
3 терпеливый техн* технику тоже трогательно туда тяже* тяжело уберите угрожает удалят удержали уехали узна* ук уровень
3 утро* утром учебник учительницы ушел файл* факу* факультета фонд частями чего чело* черным четв* четвертый чувс*
3 чувствую эпил* эпилепсия эцп
2 *ading *afuka *agiza *amosi *anbul *ancel *aning *anini *aring *awals *awezi *awing *bling *ceipt *chman *ckiwa
2 *ctern *dings *doeni *eeper *efits *ehemu *eless *emeka *enfly *epted *erbox *erful *gukia *ility *imate *imbia
2 *inded *istry *ivate *ivery *jauza *kauka *kilia *kizwa *lated *liest *litoa *logue *mbana *mmend *monds *nants
2 *ndike *ngapi *ngaza *ntact *nuary *ombwa *omeki *opewa *opita *osits *ppens *pport *range *rians *rival *rized
2 *roved *shana *splay *spute *stand *stles *swers *thday *tting *tujui *tures *tying *ually *umble *ushwa *utana
2 *uters *wered *zimwa *авцов *адные *анным *асиво *ачала *бежом *брана *бушки *вание *визор *вонил *гином *говой
2 *гория *даете *дарок *долго *дписи *езней *екает *екать *ентка *естра *ехать *жевал *жника *зацию *збито *звона
2 *зетка *ивают *ивита *ийное *иницы *инули *исала *иссию *истан *ковка *коины *лдень *ловек *ложил *ломал *лотку
2 *мбуле *менил *минал *могли *мящей *нуюсь *одной *озайм *оздал *олили *олнен *омить *онная *оргаю *отеза *писан
2 *писке *просы *равку *рание *ратор *ращаю *рвает *риант *риями *рнику *рнуть *робку *ройка *ршрут *рядок *садку
2 *седка *сения *сляет *спода *стали *сывал *тание *твует *тежку *телям *терию *тинок *тница *тнице *торые *трено
2 *трика *узкой *умент *учено *хамил *циону *чайно *чений *чения *щадки *щении *щения *ылает *ьтате *яется *янкой
2 abad* abadilishe accepted accounts active adju* adjust admi* admin after agreed akaacha akaangukia akafungua ako
2 alinishusha aliv* aliyeumia amef* amefura amei* ameipenda amejaribu ananifuata anatetemeka anau* anauza ande* andei
2 anim* answers approved arrival ball* ballot banking been behi* behind bela* belated benefits bill billing bills
2 biol* biology birthday blam* blame boards boda bom boys burst camp cata* catalogue cate* catering cell* chap
2 christening chum* chumba cleaning cmu computers contact crew cuto* cutoff dear deat* death delivery deposits desk
2 diam* diamonds dire* direct display dispute doub* double draw* drawing earliest east* easter elfu emptying esti*
2 estimate every everybody faci* facility fiel* field find fingers folding fool* fools fortnight gala grad* grade
2 greenfly grey* greyed grumble haiko haioni hamm* hammer hands happens hasw* haswa hatujauza hatujui hawana hawawezi
2 hazisomeki hazisomi hearing hewa hili hio hiv hors* horse hour* hours huch* huchukua hymn iban ignoring ikaa*
2 ikaanza ikaf* ikafanya ilikatika imekwama imekwanguliwa imezimwa impo* import inaa* info info* iphone ista* istanbul
2 jamani jame* jameni janu* january jumamosi kaba* kabati karo kati kato* katoa kazi* kazini kidogo kmtc kuam*
2 kuambukizwa kugo* kugombana kuharibu kuit* kuitaka kujiandikisha kuku* kukutana kumi kunihudumia kunitukana kuombwa
2 kupu* kusk* kuskip kuvuka kuwapongeza l lectern less lets letterbox light loun* lounge lugg* luggage luto* luton
2 lyin* lying mafu* manage manu* manual marehemu mean* meet ment* mfup* mfupi ming* mingapi misses mist* mlitangaza
2 mmea* mmeandika mmeniletea mmeshikilia mnafanya mnafungua mnaj* modu* module moment moto mous* mouse moving mpwa
2 mtit* mtito must* mustnt nalipa nalipia nany* nanyonyesha nase* nasema naweza nazu* nazungushwa nerv* nerves news
2 ngoj* ngoja niambieni niandike niel* nielezea nikapata nikitaka nilipokea nilitoa niliyoagiza niliyopewa
2 nimebadilishiwa nimefukuzwa nimeibiwa nimeshaanza nimesikia nisamehe notary noti* on ongea oper* park peri* phys*
2 physio pipe poli* poun* pounds povu prepared printed quote rangi receipt recommend registry released reminded remove
2 revi* review rose* roses rows sain* samahanini scan scratched seei* seeing seri* sess* sessions shet* shetlands
2 shid* shida sides sion* sioni spra* stoc* stock stolen stops strange strangers support susp* suspended takes tenants
2 than tota* total tpay tryi* trying tulikuwa tunabishana tunamngoja tunapoteza turn tv ukub* ukubwa unau*
2 unauthorized understand upload usel* useless utar* utaratibu vegetarians verification vile vin vipa* vipande voch*
2 vocha voti* voting wakaniambia wakicheka walikimbia wall* wanahitaji wash* watchman wear* wearing were* werent
2 whistles why wild* wildly withdrawals wonderful wors* worst writ* zilichafuka zinachelewa zinakauka активировать
2 анкете аукц* аукциону бабушки бежа* бежать бере* берете беспокою билеты битк* биткоины болезней больничный боти*
2 ботинок брат бросил бухгалтерию бьет* бьется вари* вариант ваше вашему веле* велели вент* версию ветр* ветрянкой
2 взломал взломанным видимо вини* винить внесения вним* внимание водители возм* возмещении волн* волнуюсь воло*
2 вопросы врача врачи вручено всле* вследствие вторнику втрой выбрана выбрать вывожу выдано выки* выкл* выписке
2 выписку выполнен выпускают вырвало гарантийное глаз* господа гостиницы дает* дается двери дню доехав дождем
2 дозвониться документ долб* долбит должны доро* доставлено дочка души ей живе* живет живы* живые зава* завал заво*
2 завт* завтра заже* зажевал закрывает зала записан заплатить зарп* зарплата зашифрован зашл* зашли ирин* ирина
2 исполняется истекает историями к кате* категория кивает кисл* кислородный ко комиссию коне* копеечная кормящей
2 коробку корп* которые кошк* красиво крепление крыше кура* куратор кэшб* кэшбек левых лежал летя* летят лечи* лечите
2 лжес* лжеследователю линия логи логином мае мама март маршрут мате* медс* медсестра мене* места микрозайм модель
2 москва москве на надо* надолго наза* назад назн* назначений накладные нало* налоговой написала насчитал нати*
2 натирает наха* нахамил начали начисляет начнут наша наши* наших ново* носи* обес* обеспечения обла* облаке обращаю
2 один один* одиннадцать одни одоб* оператору операции операционная оплт* оплтил опоздал орет осаг* осаго оставлено
2 останавливается отвлекать отгу* отгул отдела отказывает открвает отменил отметил отписки отправлять отчетность офис
2 пале* паленым первое перевести перезвона пересадку перестали письменно письму пита* питание платежку площадки
2 подарок подб* подберите подписи подписывал подскажите пожа* позвонил позж* позже полд* полдень полисе пользователя
2 помогли помощи пора* порадовали порядок посылки потв* потверждаете пото* предусмотрено привита прикладываю приложил
2 принес принимается приносила приходить прию* приюте продавцов прои* происходит пропустили протеза проходной пускают
2 пятница пятнице пятое разбито разв* разгрузкой рассылает расторгаю регистрации результате рест* реструктуризацию
2 родителям розетка рубе* рубежом рублю руга* свит* свитер сдвинули сидел скорой скри* скрин следователь случайно
2 смыс* снач* сначала сняло снятие соба* собрание созд* создаются сомн* сомневался сообщения соседка списан справку
2 спрашивать ставит стал* стали стам* стамбуле статус стен* стенде сто стои* стройка студентка стул* стык* стыковка
2 тариф телевизор терминал теряем тыс уведомить увол* уволили узбе* узбекистан узнает узнать указ* указан успели учеб*
2 учебу ушла ушли хожу худо* художника части человек чехо* чехол шел шесть штор* шторы штук щико* щиколотку электрика
2 этой
1 *aging *agree *aight *aming *amped *anika *anipa *annel *ashed *aving *awaka *bited *ctive *deira *dence *dishi
1 *ditor *ejaza *ejibu *ekeze *ekuja *emtoa *ences *epaid *epole *erate *erest *erlap *ersal *etary *gnant *gnise
1 *guese *hatoa *hbour *hezea *ibiwa *ified *ilipa *inics *irobi *itoki *iwaje *izens *katia *lance *lands *letea
1 *lingi *lipie *lishi *minal *mised *mself *ncels *ngine *niita *nking *nored *oling *pened *perly *pitia *pline
1 *pokea *ption *reset *rging *rgled *riage *riend *rmers *rther *rusha *shima *sikie *songi *ssure *story *taker
1 *tents *tgrew *tpaid *tumie *ughly *ulize *ulter *ungua *uring *usika *wampi *ximum *yanzi *авной *адили *азали
1 *актум *астке *атьям *ачено *байне *батор *бинет *бираю *ботку *брали *бытый *ваний *ватку *ваюсь *вочку *вывал
1 *говор *дется *джеры *дываю *еджер *едила *емная *ензии *ензий *енить *еницу *ентах *ентки *еняют *ержке *еряна
1 *есаря *етров *ечают *жилые *житии *жливо *зания *заций *зится *змеры *изный *ильно *ильск *инает *иницу *инята
1 *ирали *исать *итает *итный *итого *итрой *иться *иходе *йного *казом *ковки *ктары *ласие *лками *лнена *лосом
1 *лтора *лючен *мации *менью *менял *мидом *модан *мость *нется *нимаю *ницей *ннице *новая *нтиль *нькое *нятия
1 *овата *овина *овину *огает *огдой *одили *ожили *озных *ойкой *оллер *онила *отами *отным *очком *очная *падаю
1 *пасть *пятит *пяток *пятых *рейка *ресом *рется *ритет *рмате *рняка *ровке *ротах *рофон *ртвый *рузке *рятся
1 *сания *селок *сится *скные *стане *станс *такты *тарею *твуют *телем *тиной *тощак *трины *троит *удник *ужать
1 *упает *ходах *чнике *шарах *шиваю *ычный *ючите abir* abiria accept according activate ador* adored agency ah aii
1 aliandika alinicharge amenichoma amenikatia amer* ameshatoa amounts anah* anahitaji anayejibu api apology appear
1 asis* asisikie atak* atakuja attack atue* atuelekeze audi* auditor bird* birds birth blan* blank bord* border borr*
1 borrowing bother box brac* burg* burgled bust buy calling cancels caretaker certified channel check choo chuo citi*
1 citizens clas* clic* clients clinics clov* clover cm co collecting compared confirm contents cool* cooling couc*
1 couch crm csv cuzo darasa deal debited decimals defaulter disagree do dola doll* dollars dramatic dream drew drive
1 drop drug* drugs duka* dukani duty eka ends errors event exported fans farmers fax fill finishing food* foods
1 fridays furt* further gard* gardening gath* gathering ghaf* ghafla girl* girlfriend giza grandmother gras* grass
1 guides haba* habari haisongi haitoki hajanipa hate hatuko hatuoni hawampi heating helb helm* helmet helpline hers
1 hesh* heshima hims* himself history ignored ijay* ijayo ilikuja imechanika imefungwa imepewa imev* imevimba inactive
1 inafaa inanyesha inasoma inawaka insp* inte* interest ipi ish ishapatikana jamaa jina kanisa ke key kiba* kibali
1 kichwa kigu* kigumu kills kisukuma kiwe* kiwele kodi kris* krisi kube* kubeba kuha* kuin* kulipa kupe* kupendeza
1 kupima kurusha kutw* kutwa kwangu kwenu ladi* ladies lake leas* least leaving lect* licences limefika lkn lodw*
1 lodwar madeira maha* mahali mails marriage matapeli mawe maxi* maximum mbit meet* meeting merging messaging mfin*
1 mfinyanzi mkaleta mlic* mlichelewa mlit* mliyoiweka mmen* mnad* mnadeliver mnafurahia mnal* mnaleta mnanichezea
1 mnaniita mnasafirisha mnataka mnatuma msip* mtar* mtarudi mumm* mummy mwanza mwis* mwisho mzuie naac* naacha nair*
1 nairobi najua napata nash* natapika natumia neighbour niju* nijue nikamaliza nikapewa nikapiga nikauliza nikienda
1 nikikosa nikireset nilikuja nilipie nimeambia nimeandika nimejaza nimekaa nimelipia nimeorder nimetapeliwa nimetoa
1 ninazo niondoeni niul* niulize nmep* nmepata nyumbani nyuz* nyuzi ocha ondo* ondoeni onge* operate oslo outg*
1 outgrew overlap owl pack paka pall* pallet pane* panel papers parc* parcel pasi pich* picha plen* plenty poin*
1 polepole portuguese postpaid pour* pouring preg* pregnant prepaid pressure prob* promised properly pump read* reads
1 reci* recognise redi* redirected repl* residence reversal revo* revoking ringing rizi* riziki rota* rotation roug*
1 roughly salio sasa saud* saudi scholarship screws secr* secretary self seller serial serm* sermon sha shee* sheep
1 shil* shilingi shra* shrank slow snow* snowing soli* spai* spain spri* spring squashed stays ston* stone straight
1 streaming subs* suti swam* swamped taxi tb terminal thirty till* tills tracking translation tue tufi* tufike
1 tukapata tukarudi tulienda tumefungiwa tumi* tumia tuna tunahitaji tunalipa udon* udongo ufup* ufupi ulikubaliwa
1 umem* umeme unan* unused uson* usoni waiv* waived wama* wamama wameanza wamelala wamemtoa wanafunga wanatoa
1 wanatosha wasi* wawa* wawakilishi way weve whoe* whoever whos* whose wond* yalikuwa yame* yamekatwa yameshuka
1 yanachukua zimeniishia zinahesabiwaje абит* абитуриента адми* администратор адресом анке* антон апре* апреле асси*
1 ассистанс бабу* банк* батарейка батарею безопасный берется беру* берут ближе болт* болтов больница борщ бот брок*
1 брокерского буквам вежливо века* веками вентиль вентиляция верный ветк* ветклиники взят* взять видит виновата витр*
1 витрины включите вмс вмят* вмятиной вологдой волочком ворота воротами воротах ворч* ворчат встали встречаться вторая
1 второго вход вчерашнего выве* вывести выво* выгр* выгрузке выдал выйт* выйти выключен выкр* выкручиваются выполнена
1 высадили выставлять вышн* вышним гарантийного гект* гектары главной голов голосом гоня* гоняет город гостиницу
1 границей грелками груз* грузится дачн* дачников двум* двумя девочку действуют детс* диал* диализный диктую
1 диспетчером диспетчерской договор дозваться документах дороге дорогу дохо* доходах дочк* дочь ездить жены животным
1 забрали забрать забытый зави* загр* загружать заказа заказал заказанные заказом заменить замечательный замк* замке
1 замораживать занимает занятия запу* запутались запятых засе* заселения захо* заходит зачи* зачисления защи* защитный
1 звонила звонит здорового зелененькое зонт изде* издеваетесь имя инку* инкубатор инти* интим использована ишим*
1 ишимом июль июля кабинет каждые казахстане каком карб* карбамидом картой кассе кассы ката* кататься кида* кидает
1 кило* километров кипя* кипятит кипяток кирп* кирпич клиентки клиники ключ комб* комбайне контакты контроллер
1 кончается корм* короче крив* криво кроватку лицензии лиша* лишаем лучше маленький матери матерятся машин машину
1 менеджер менеджеры меняет мертвый мест* микрофон минуты могли музее музей наби* набираю наверняка нави* навигатору
1 найт* найти наличные настроит настройкой насчет нато* натощак начинает начнется небо* небольшой неверный новы*
1 норильск обло* обложили обновляется обработку общежитии обычный озим* озимую оказываю октя* октября операция орга*
1 организаций осталась остались остановился осты* остывает отбойником отвез отвечают отделение отменяют отопление
1 отпрашиваюсь отпускные паде* падеж паро* пару пере* перекидываете перекрыть пись* плановая платят плем* племяннице
1 повару пове* пово* подарочная подвал поддержке подключение подключить подкормить подставка подтверждения
1 пожертвований пожилые позв* пока* показания пол полису полностью полную половина половину полт* полтора поменял
1 помогает поняли попадаю попасть посе* поселок поступает постфактум потеряна потом почти правила правильно правый
1 праздники председателя предупредила претензий привитого приемная пример принимать принята прио* приоритет приходе
1 приходили провалились прорвало птич* птичнике путешествует пуши пшен* пшеницу пяти работ работу размеры распаковки
1 распаковывал расписании растет реан* реанимации рейс религиозных рожа* рожать ругаться ругаются садится салон самое
1 сбеж* сбежал сбра* сбрасывает свет свои сдали селитрой семь* семьдесят сест* сестре скачивать слес* слесаря слой
1 случае смерти сняты собирали согл* согласие сортировке сосед сотрудник соци* социальное списания спокойный спрашиваю
1 стало старше статьям стоимость столик столько страховой строительный судь* судьба счета считает такси тарифу техо*
1 техотделом товара трекер третье тюме* тюменью убивают увели узнал услу* услуги уста* ухода учас* участке февр* ферм*
1 ферма формате фуры ходу цел центр цену цены часть чемо* чемодан четырнадцать читаем читать чужого шуша* шушарах этом
1 яиц
-1 *adili *amehe *angia *asomi *atext *ative *bands *binar *bisha *board *brary *bunal *cates *chael *cheal *chive
-1 *disha *efika *ekiti *elala *ength *erves *etter *fline *genzi *gilio *gueni *hakos *harti *hicle *hools *hunga
-1 *hwaje *iacha *ibook *icker *igade *ikati *imaje *iment *iniki *iniua *irini *kombe *laced *lezee *lilia *limie
-1 *llars *mbasa *misha *nalia *ncern *ndson *ngera *nings *nipea *njiru *njiwa *nsole *nyaga *nzake *ocess *ogies
-1 *olled *ongee *oring *ormed *ouble *panda *panga *pbook *plant *point *raded *ranty *refox *rhood *ribia *risha
-1 *rking *rsing *rtcut *rteen *ryone *senti *ssons *teway *tieth *uares *uctor *ulima *unjia *wborn *авный *алтер
-1 *анций *апрет *ателю *атила *ашаем *ащусь *ботал *бщать *вания *висла *втрак *вуете *гасил *давно *дался *димся
-1 *дитор *дойти *евать *едать *едита *еехал *ездки *ездом *екшим *емени *енера *ените *енком *ердил *ерной *ерный
-1 *ерять *етарь *етила *етчер *ехода *ещает *ещала *жития *замен *звели *зусть *иедет *иками *истой *ишник *йвера
-1 *кации *кетки *комых *крали *крыли *ктуют *кунды *ливый *ловия *лонил *лоном *льска *лядит *ляцию *мерно *милию
-1 *мином *ммист *мятку *натил *несли *ничка *нками *нника *новка *носом *нький *нятся *обный *обрен *овами *овник
-1 *овном *одину *оката *окода *олняю *ольки *омату *онера *опуск *орили *ороны *остях *офиле *ошего *ошлые *панию
-1 *певта *пение *ппорт *рании *ранно *раста *рзина *рийку *ринар *рнула *рытии *рьере *рядку *седку *сипед *слили
-1 *стать *стеру *стыми *татой *теров *тером *тобус *тчину *укцию *устят *учную *ушает *уются *шения *ьству *язаны
-1 *ятить *ятого akifariki akij* akijifanya alivunjiwa ambapo ameniomba amenunua ames* amevaa anaa* anafaa anaililia
-1 anal* ananiangalia ananivunjia ananunua anapigia anasimama anatoka answered apologies arch* archive asha atafurahi
-1 auth* authorisation autu* autumn barafu bell belo* below blig* blight bora brig* brigade brin* bring buil* built
-1 bundle call* candles cap case* cases cast* castle cellar certificates chapel cheti chin* chini clay clou* cloud com
-1 compliment concern conductor conn* console cook* corr* corrected cost cros* dash* dashboard dela* delay dese*
-1 deserves design dishes documents downgraded effe* embarrassing enro* enrolled evenings everyone everything exce*
-1 excel fedh* fedha fire* firefox fitting five* fives fourteen friday fungueni gateway get gets girl give* gives
-1 grandson groc* groceries gute* guten hair hali hana hapatikani hata* hawasomi hongera hope host hudu* huduma
-1 husbands idle ikaj* ikaja ili iliniua iliyopasuka imeandikwa imekula imenifungia inaandika inab* inabadilishwaje
-1 inafungwa inalipia incl* informed inta* intake ishi* ishirini jo job kama* kamau kamu* kamua kati* katikati kele*
-1 kelele kevi* kevin kick* kicking kids kiin* kiingilio kili* kilimo kilo* kilos kina kingependa kiri* kirinyaga
-1 kish* kisha klin* kliniki km knec kubadili kuhi* kuhire kuhu* kuhusu kuingia kulinganisha kunieleza kununua
-1 kuregister kurudi kwa kwal* kwale lain* laini lectures lessons libr* library load* loading lorr* lorries maana
-1 machakos made masharti member mi mich* michael micheal minute miwi* miwili mkanikata mkas* mkasema mkav* mkavu
-1 mkik* mkikaa mkul* mkulima mkur* mkurugenzi mliyomuuzia mlizotuma mmelifunga mmes* mnac* mnacharge mnakata
-1 mnaniharibia mnapigia mnatoa mnauza mnisalimie mnit* momb* mombasa mond* monday mpak* mpaka mpol* mpole mtao*
-1 mtaona mtuambie mwenyekiti mwiz* mwizi naen* naenda nahitaji nait* naitwa najaribu naku* nakuru namp* nampa nang*
-1 nangoja napu* napulizia nazo ndo neighbourhood newb* newborn news* newsletter nguo niambie niamue nich* niec* niece
-1 nien* niende nikafikiria niki nikichunga nikigonga nikijaribu nikisafiri nili* niliacha nilibook nilipoteza
-1 niliwatext niliwatumia nimejifungua nimeongea nimepangia nimewaandikia niongee nirekebishe nitaongea nitazimaje
-1 nitoke niwaambie niwe* niweke nlis* nlisema notification nsha* nshalipa nurses nursing nyeu* offl* offline ongezeni
-1 ordering other otp ough* ought ours page* pages panicking pase* pasenti passing pata pending per petra pict* plan
-1 plane plc pool process prot* puts rein* reinstalled rejected renew replaced requested resets result ruin* ruined
-1 saini samaki sayi* saying schools scra* scrapbook seater set ship shor* shortcut shots side* sijapanda sio siti*
-1 sitini snow somewhere split squares stic* sticker strength stro* stroller study tare* tarehe tena* tire* tired tour
-1 transplant travelled trib* tribunal trou* trouble tuel* tuelezee tuit* tuition tumeona tumeongeza tunapanga
-1 tunaweza tunayo tungependa twentieth typo ule ulii* uliingia umri unge* ungependekeza unlocked urea usin* usually
-1 vega* vegan vehi* vehicle viko* vikombe wakipungua walimu walisema walk wamenipea wanaanguka wanafanya wanakataa
-1 wanalia wananiambia wanj* wanjiru wann* wanne warm* warmer warr* warranty watarudisha webi* webinar wenz* wenzake
-1 wewe wing yana yearly youth zaid* zaidi zilizobaki zimekaa zinaingiwa zinakuja zinalipwa zinasema zinatolewa
-1 аварийку автобус админом айпа* айпаде айти* айтишник анкету апел* апелляцию апелляция аптека архи* архив ау ауди*
-1 аудитор ахах* ахаха базы бан банка банкомату берет блюдец боле* брат* будете бумаги бурч* бурчит бухг* бухгалтер
-1 вахт* вахтеров вдво* вдвое велосипед верно вернула вете* ветеринар взнос вмещ* вмещает вниз возраста врачу времени
-1 вручную второе выбирать выводят выгл* выглядит выдачи выкидываю высл* выслать выуч* выучил выче* вычета вышк* вышки
-1 гатч* гатчину главный го голо* голосу горо* города гостях дайт* дайте дали дать двух действует действуете делается
-1 десятого диктуют диспетчер добирать дово* дом доми* домик дона* доната донатил доставили доставляете дочке драй*
-1 драйвера другое другой дружу е жалуются ждал* ждала живого заба* забанили зависла завтрак задумалась заказала
-1 заказывал закону закройте закрытии заливе занять заполняю заяв* заявление звонки звоню зеле* знакомых знан* знаний
-1 инженера инст* инструкцию истекшим июнь казань карта квал* квалификации квит* квитанций класса класть клубе комм*
-1 коммерческое компанию комплектность компьютером кончилась корз* корзина корм коровник красный кредита курьере куса*
-1 кусается лаге* лечу лист* листать лично личном личный логи* любое людя* людям мале* марте мастеру мая местах месте
-1 могла мучн* мучнистой нажа* нажать название наиз* наизусть накрыли наро* народу начислили неда* недавно новостях
-1 норильска нужн* нужно обещал обещала обок* обокрали обращусь обуч* общежития обязаны одни* одним одновременно одну
-1 одобрен олег олег* олегом оператор оплатила оплату опры* опрыскать освя* освятить осени осенью осно* основном
-1 оставил ответа ответила отдельное отклонил открываетесь отпи* отпустят отчество оценками памя* памятку парт пасе*
-1 пасеку пенсионера передать переехал перенесли переносом переустановка перехода пж плиту повышения погасил подавать
-1 подключили подойти подробный подстраховаться подт* подтвердил подъездом поездки пожаре пожертвования позд* показать
-1 показываете поку* покупатель помялась понимать поправить порядку поставку поче* почему правой приг* приглашаем
-1 приедет примерно приходится пробил проверять провизор провод программист проданный продлевать промокода пропуск
-1 простыми проф* профиле прочитали прошлые прошу пунк* пункте пяты* пятый работаете развели расш* расширенного
-1 ребенком рожд* рождения росы руки ручкой ряд садо* садовой салоне самозапрет самой самоката сапп* саппорт сбор*
-1 сбора связь свящ* священника сдат* сдать сдви* сделан сдох секр* секретарь секу* секунды семи сера* серая серв*
-1 серверной сервиз симпатичные сказать скачаю скольки словами службы слушает сменил смените смес* смесь смор*
-1 смородину собаке собрании совм* совместительству созв* созвонятся сообщать сорванные соседку соседней составляю
-1 сотрудниками списал спос* способ спрашивают срод* сроду срок сроком стоить стор* стороны страничка странно судя
-1 суще* существует съемки съехала таки* темы терапевта терпение терпит тете тетя типа това* толь* только торт тп трек
-1 тянете увел* увидимся узнаю улей улет* улетел улье* ульев уроки усло* условия утеч* утечке файлом фамилию хват*
-1 хватит хозяин хорошего цена цита* цитатой часо* часов чате чашк* чашки чеке числ* число чист* чистится читы шабл*
-1 шаблоном экза* экзамен этикетки ячей* ячейки
-2 $ *acost *afute *aimed *aleta *alipa *angwa *anner *apiga *arian *ataba *ataka *atasi *atika *atted *audhi *bishe
-2 *busho *cence *certs *dated *dhara *drobe *early *eased *eipts *ekuwa *epita *ernet *hamie *hdraw *hieng *homwa
-2 *ianza *icate *ijini *ikali *ikiza *ilist *ipona *ishie *ition *ivers *kalia *kends *known *kohoa *lence *liser
-2 *lisha *ludes *morow *nadol *nally *ndomu *nfall *ngoja *oduct *ofile *olewe *onana *place *rears *ripes *rovet
-2 *rride *rself *sanya *sheet *shiki *space *stake *sters *stled *tails *tambo *tanga *tical *tomer *tract *tspot
-2 *ttery *tuoni *udent *uhusu *uired *ulous *umizi *unter *verts *xpire *yslip *ажите *артал *асота *атную *ахует
-2 *ачать *бакой *блась *бочий *вивка *влена *влены *вость *давца *делом *дницы *довой *довую *донту *езать *езите
-2 *ением *енила *ерией *есует *етить *етнам *здать *здной *ивную *иевый *иколе *инета *иньте *исаны *исший *итали
-2 *ичине *кажет *казов *ковку *ктора *латно *летку *ликат *личка *личку *ллицу *логия *лочен *лучен *льная *льном
-2 *мацию *машка *менту *нград *нение *нился *нится *ничен *нники *ность *нское *нькая *овали *овной *ового *одные
-2 *олзет *омены *омнил *осить *отает *оцесс *пасна *почка *ранее *расте *расту *рация *рвого *рпусе *ртить *рщица
-2 *садка *сании *скать *сская *ствуй *стера *сылка *тавки *татка *тинга *торам *торию *торых *треть *тября *удент
-2 *ульев *умано *урный *урсию *учили *ховое *читал *чится *чнить *шевле *шение *щадке *ывала *ьство *ьтаты *ясняю
-2 ache* acheki achi* achieng adverts advice advise age agrees agro* agrovet aids akar* akin* akina alic* alichomwa
-2 alinisikiza alinunua alipona alitusaidia aliyenihudumia alph* alphabetical ameanza amou* anaahidi anakohoa anit*
-2 anita anyb* anybody appl* arre* arrears arti* awaz* awazidishie battery befo* bigg* bigger brown bure cent
-2 certificate chat* chatted chetu choose claimed class clearly cold collars compensation concerts contract counter
-2 covers customer debi* deta* details dies difference diri* dirisha doc doct* dogs drivers dropping due eart* earth
-2 edge effect email ener* energy eti evac* evacuation evening ex explanation extr* extra fert* fertiliser fina*
-2 finally flea floa* float foil fourth givi* giving gp grap* graph guni* gunia haijatoka haishiki haji haju* hajui
-2 hapati hard* hasi* hasira hears hers* herself hots* hotspot huma* human ikii* ikiibiwa imekuwa imepita imesimama
-2 impr* impressed inachukua inacost inaj* inajibu inap* inaruhusu includes internet itakaa itakuwaje itol* itolewe
-2 jins* jinsi john jonh kani* kiji* kijijini kitambo kiti kitu* kondomu kuandikisha kuanzia kubadilisha kumshukuru
-2 kuniangalia kuniuliza kurudisha kusimamisha kwel* kweli kwenda lear* learning leed* leeds lice* licence limits
-2 logg* logged m madh* madhara maiz* maize majibu makaratasi mapema mare* marketplace matanga matatu mate matumizi
-2 mbov* mbovu mdog* mdogo members misspelled mistake mkat* mkataba mlin* mliniambia mlinisaidia mlivyoandika
-2 mmenilist mnaudhi mnisamehe moja mont* month mrek* mrekebishe mu mump* mumpe mwam* naba* natafuta nate* natest
-2 nawe* nega* negative net niab* niaba niha* nihamie nikalia nikaogopa nililipia nimekusanya nimerudi nina* nisaidie
-2 nitafute nitaichukua nitajaribu nitakuja niwahi niwe nods nunu* nunua nurs* offers onli* online onto onye* onyesha
-2 opti* options orod* orodha outi* outing override pain pana* panadol pay pays payslip permissions planning play pole
-2 print product prof* profile quid rainfall receipts rega* register registration required ridi* ridiculous ruiz
-2 safari sale scanner scratching serikali shot sijaomba silence sing* sisters solid sorting spre* spreadsheet ssl
-2 stri* stripes student sub suga* sugar supp* swap swit* switched tent test* testing thes* tomorow training tric*
-2 trick tunafundishwa tunataka turkey ujum* ujumla ukiw* ukiwa uko ukum* ukumbusho ulis* ulisaidia unanyonyesha unit
-2 unkn* unknown uoga uvumi vacc* vegetarian vend* vendor visits voices vpn vyak* vyakula wakati wamebadilisha
-2 wanaanza ward* wardrobe watc* week* weekends whistled wiri* wiring withdraw wonder workspace yais* yaishe yell*
-2 yellow yet zimepangwa zinaexpire zinaonekana а акау* акаунт акти* активировался активность алюм* алюминиевый арен*
-2 аренда баг безопасна бесплатно боюс* боюсь бухгалтерией вайф* вайфая ваку* вакуум вдру* вдруг веге* вегетарианское
-2 вежливость вися* висят включить влож* вложении во возрасту вошл* вошли всегда вход* вышлите вьет* вьетнам годовую
-2 головной голос града граф* график дата дате движ* движения дежу* дежурный дейс* делают дети дмс до доза доил*
-2 доильный доим допс* допсоглашение доставка доставки дуба* дубае дубл* дубликат дурак дыма ездит езжу жела*
-2 желательно забе* заберите заблокирован заблочен забы* зависший заду* задумано заказов заказывала закз* закзы зало*
-2 залог заме* запи* записаться запомнил заранее застраховать здравствуй здрасте зеленым знал инте* интересует инфо*
-2 информацию испортить исправлена историю кабинета кали* калининград квартал кило кири* кириллицу клавиатура клад*
-2 кладью коми* конец консульство конь копия корпоративную корпусе которых коше* кошки краска красота креп* лада*
-2 ладан лампочка лезт* лезть лица лице* лобб* лобби маленькая марта мастера матч* матче метр* метра мига* мигает мопс
-2 моше* мрт музея наличку напо* напомните нашла низа нитк* нитка нову* новую норм носится нояб* ноября нуля объясняю
-2 обязательно огра* ограничен однокомнатную одном окош* окошки омск операторам оплаты орто* ортодонту осен* остатка
-2 отдельно открывается открыл открытия отменили отмены отметить отправлены отрезать ошиблась пане* панель парк*
-2 парковку первого переключить перенести пересчитайте площадке поддомены поде* подешевле подк* подозрительная подп*
-2 подскажет полиса получен помощь понедельник пони* поползет поро* порода поря* посмотреть посчитается посчитайте
-2 потопа привезите прививка приехать приколе примерный прич* причине пришлю продавца прое* проездной против проц*
-2 процесс прошел прчи* прчину работает рабочий раздать размер разным расч* расчет регл* регламенту результаты рецепт
-2 рома* ромашка русская ручн* ручной сайте самого связи сент* сентября сиде* скачать скачивается скиньте скоро
-2 сменила сменить смск* смски сним* собаки собакой собо* собой сожа* сожалению сорт* сост* сотрудницы списаны ставил
-2 старые старым стом* стоматология страховать страховое страхует студент стульев стыд* стыдно сына таблетку табличка
-2 теряет товар торч* торчит трубу убить убор* уборщица уважением увед* увеличится уточ* уточнить учус* учусь форму
-2 хостинга хочу хранение хранится чест* честно читальном шага* шагам школьников шов штат* штате экскурсию юрли*
-2 юрлицо якут* якутск
-3 ! *abook *alala *alize *allow *amiss *ample *angua *arges *atibu *atifu *bsite *ching *cians *ciety *cilia *cines
-3 *clude *cover *debar *dwiga *edule *eneza *ening *ereni *eting *ewana *ework *funzi *hauri *haved *hered *hters
-3 *ifute *ikika *ikomi *ilika *inder *ingia *ining *ional *ioned *irani *isani *ister *itors *kesha *kundi *lapse
-3 *letee *lieve *mally *nancy *nangu *ndled *nesha *ngana *nguzo *ntary *oaded *onary *ooded *opper *orted *pisha
-3 *plode *ppose *rally *rical *rishs *rwise *shiwa *sible *sists *tched *tches *tcuts *teful *tonia *tpone *tream
-3 *ukana *usoma *wango *yimwa *yonya *авишу *адьбу *алить *аницы *антия *анции *анцию *астик *асьте *бенно *бушку
-3 *венно *вуйте *дении *десят *длить *ебная *елали *еники *ерную *еслал *ефона *жрали *заные *зжает *зовый *зывам
-3 *ивный *инете *иники *инуть *ирают *исано *исный *ителю *ичков *ичный *ищают *йнеру *коном *латку *личии *ллеги
-3 *лодец *льных *ляете *лянет *лятор *мения *менты *мерит *мнаты *мывал *некен *нного *оваты *овине *ойный *онтом
-3 *орник *ортом *плюсь *прежу *рафии *рейти *рении *ренос *рмата *рмите *рнета *ровка *рошие *рядке *рячей *снили
-3 *сните *стаму *стила *стима *стинг *тавят *татке *терии *терых *течку *точку *точно *трели *тское *туете *уации
-3 *улось *уминг *ходят *цевой *чаний *чером *шинок *шками *шущих *ьержа *яшней *яющая *яющей aah acce* add adop*
-3 adoption ads adults afya ahea* ahead aliirudisha allotment ambazo amount anac* anacheza anaf* anafanya anapea
-3 anashika animation application atafikisha baco* bacon behaved believe bet blin* blink blue bothered bothering budg*
-3 budget butt* button cabin came* camera casu* casual cat ceci* cecilia charges cheki chet* child chro* chrome clai*
-3 clean clearance collapse commentary concerning cong* congregations cookie county cover daki* dakika dali* dalili
-3 daughters debit deco* decoder defa* dented depr* depression dict* dictionary did disk* disks dk doctor educ*
-3 educational embu esto* estonia euro even* exam* example expe* expected explode eye faith fata* fatal fill* flooded
-3 fly followers font four* game* games grat* grateful gree* haijai haikai haikomi hamj* handled hapa* happened helped
-3 hey hire hits hold hongereni hurr* hurry hyst* hysterical ikatoka ikiwaambia ilic* ilicancel ilih* ilihamishwa
-3 ilipopotea ilisikika imenimaliza inacover inal* inalala inapatikana inatolewa inaweza inawezekana include ingependa
-3 insists interested itakua itarudi jadw* jadwiga jam juml* jumla kanisani kg kido* kiku* kikundi kita* kitabu
-3 kituoni kiwa* kiwango koti kuacha kuchekesha kuel* kuelewa kukosea kulingana kulipisha kupiga kupitia kuru* kusikia
-3 kuwe* kuweka labd* labda large larger linabadilika lipi* lipia liqu* liquid lite* literally livestream lock logi*
-3 login lolo* lolote long loos* loose maandishi mado* madogo majirani maps marketing matangazo matc* matches mayb*
-3 maybe meant mentioned mkal* mke mlizotengeneza mm mnajibu mnaniambia mnau* mnaw* mnaweza mnitumie mode* model most
-3 mrs msg mtak* mtakatifu muif* muifute mzaz* mzazi nali* nan nashukuru nayo nchi ndef* ndefu ndug* ndugu nhs nije
-3 nikasema nikiwa nile* niletee nimefikiria nimekata nimekuja nimekula nimenyimwa nimeuliza ninahitaji ninawashukuru
-3 nitaenda nitasubiri nitu* nlid* nlideposit normally number oda ombi otherwise pa pamo* pamoja pany* panya papo
-3 parishs permit pete phases phot* photo pleased pola* poland poss* possible postpone pot pua punguzo rafi* rafiki
-3 reached recordings registered reminder reply reports requirements rest rudi sche* schedule seat serv* server ship*
-3 shopper shortcuts shru* shrugs sidebar sijaikwangua sikusoma slow* slowly soci* society soko* sokoni something soon
-3 spel* spelling spik* spika statements subscriptions suppose surn* surname swallow switch talk tama* tamaa tanga
-3 tari* tariff technicians tell tenancy texted there thinks tigh* token trail tulitoka tumeelewana tumewamiss
-3 tunabook tuto* tutoring twin* twins txt ujao under unpa* unpaid uploaded upsi* upside usef* useful usha* ushauri
-3 utan* utani uvum* vaccines vipo visitors wahu* wahusika walikuja wallet wamenikata wana wanafunzi wananyonya
-3 wanaonesha wangefurahi wash wata* webs* website wedn* wezi whic* which widg* widget wiki wipe* wiped wipi* wiping
-3 woma* woman word ya yaja* yajayo yanaanza zilinisaidia акку* аккумулятор акта арме* армения бабушку базо* базовый
-3 базу биту* битую блокировка более бухгалтерии была вашим видео видж* виджет визового води* возр* вопрос врач* время
-3 всем* всему вторник выбирают выло* выложу высп* высплюсь выставить выходные вычи* вычищают вяза* вязаные гарантия
-3 гб глад* гладко годы горячей дава* давала делаете делал детское диза* дизайнеру длин* длинноваты доба* дойд* дойдет
-3 документы должен допо* дополнительных допу* допустима достаточно драк* драконом другу заводе закрытия замечаний
-3 занимаетесь заплачено запо* запрет здравствуйте здрасьте имет* иметь интернета кабинете карточку качественно каюс*
-3 каюсь квитанции квитанцию кени* кении клавишу клубом ключей кнопку коллеги комары комн* комнаты консьержа конце
-3 кормит коро* корпоративный косн* коснулось крес* кресло курь* линию лицевой логины любом мало* маломерит мане*
-3 манекен март* машинок меняем мини модерация моим моло* молодец моме* момент наез* наезжает нако* наличии напи*
-3 написано ндс неве* неделе нови* новичков ноги ношу обще* общем объяснения объяснили объясните обыч* обычно обяз*
-3 огне* огнетушителей окол* около опис* описании особ* особенно оставят остатке отделом отделу отзывам отличается
-3 отредактировать офис* офиса оформить оформляете палатку паспортом перейти перенос переносить переоформите
-3 переоформить переписать переслал пишущих пк план пластик плач* плачу повернуть подтверждении подходят подш*
-3 подшипников поклонники половине порядке последней посмотрели посоветуете похо* похода правим предоставить
-3 предупрежу привез придумывал прил* прим* приходит пробе продаю продлить проклянет пропустила просадка просим
-3 протечку пс разве размерную рассмотрении реал* реально регион ремонтом розе* роли* ролик роум* роуминг рустаму рф
-3 сбор свадьбу связ* сдал* сдвинуть сделали себя сегодняшней сервисный сетк* сетку слез слово случилось сожр* сожрали
-3 сред* ссылку старушками стат* стоя* страницы строку счит* сюда телефона тем тест* тестирование тике* тикет того
-3 точн* точно уберу убиты уваж* уведомления умер унес* унесло управляющая управляющей урок* успе* устр* устранили
-3 утро учебная формата фото* фотографии хакера ход ходим ходит хорошие хостинг хотел цело* центра чайников черный
-3 читаю чудеса шестерых шриф* шрифт эвак* эвакуации язык* языках января
-4 *agala *akufa *amika *amisi *aplan *arini *arity *ataga *ataje *bhook *bieni *bsidy *close *cture *dancy *dents
-4 *dhani *echea *eneze *erday *ested *estop *ezeni *glish *humaa *iform *ikiwa *ioona *ipzig *iring *izana *kiria
-4 *kisha *kukuu *leman *lenda *likua *lment *luhya *lviwa *msini *msung *ndate *ngeze *nmark *nning *noons *osity
-4 *ounts *ptops *rieni *rlour *rname *rsday *rtini *rvest *shara *skeli *sting *takia *teers *tosha *tumwa *ukuma
-4 *unded *wsers *адьбы *аемый *азить *акали *ались *ануло *арому *битое *ваете *враль *вушки *дожду *дости *думал
-4 *дшера *егами *едала *еевну *еезда *еланы *енное *енных *ервые *ерных *етели *етьем *етьте *ефону *ечала *ждаем
-4 *жикам *зетки *зница *изнаю *инать *ините *ипажу *итала *ишите *йские *койно *ктива *купал *купаю *лезно *лении
-4 *летит *льких *льник *майте *метил *минки *мытая *нежки *нений *нерам *никах *нтакт *одных *олога *ольте *омощи
-4 *орала *осьба *оянии *порта *пуска *ример *ричал *рмлен *рного *робую *рович *родам *рожки *ролей *рошей *роших
-4 *ртиру *ругам *рытия *слала *сском *сылку *тайте *талью *тивно *тками *торге *торой *тошку *тчика *ужили *улять
-4 *усные *усный *ующем *фоном *цатое *чикам *шинку *шрута *ъезда *ючала *ючить *ющего *ялись advi* afternoons akifa
-4 alha* alhamisi alifanya aliyekufa amerudi amesikia amesimama arrive bais* baiskeli bala* balance barikiwa base
-4 beek* beekeeper bene* bias* biashara bob bro brother brow* browsers card* cards chairs charity chekechea claim
-4 clin* cloc* clock commission comparing complaining connection copi* copies curiosity days denm* denmark dent* does
-4 dogo dres* dress driver end engl* english enou* enough expl* feeds fibr* fibre fiki* fikirieni fiti gent* gentleman
-4 goog* google greece green gud guys hamsini harv* harvest hasn* hasnt hong* hurt* hurts ikit* ikitokea iliniambia
-4 ilisolviwa iliy* inah* inahitaji inalipa inas* inatumwa instalment insurance insurer invo* itat* itatosha joke*
-4 jokes kale* kalenda keyb* keyboard kija* kilu* kiluhya kort* kortini kuib* kuibiwa kula* kulalamika kule* kupata
-4 kutaga kuwa kuwapeleka kwenye laptops leip* leipzig leta levels lina lind list list* livi* living locked locker
-4 lugh* lugha maan* mail mand* mandate mbag* mbagala mbav* mbavu mche* mcheki mgen* mgeni mje mkali mkio* mkiongeza
-4 mlituuzia mliyopulizia mmei* mmeifunga mmeniokoa mmeshinda mnakubali mnanikata mnapokea mnatibu mngeongeza mnis*
-4 mpen* mpir* mpira mshu* mshumaa mtap* mtapiga mtas* mtasema mtat* mtatoa mten* mtengeneze mwongezeni naanzia najaza
-4 napa* napataje natumwa nawatakia niba* nibadilishe nilichukua nilipe nimeclose nimeifuata nimestop niongeze nipee
-4 niru* nirudi parl* parlour patt* period perm* petrol pets picture piec* piece pins plot rece* redu* redundancy
-4 refunded reke* rekebisha rental replay retiring ride* rider robo robo* rose saba* sababu sacc* sacco safarini said
-4 sams* samsung saut* sauti scal* scale scor* score sear* search sept* september setting shark shut siku sikukuu
-4 simply smal* smar* smart smea* smear sounds stretched students subsidy thinking thur* thursday tuli* tulisikizana
-4 tumefunga tunaandikisha tunaleta tunangoja tunaplan ugal* ugali ukil* ukilinganisha unif* uniform upya ussd usual
-4 vaccination volu* volunteers wada* wadau wado* wadogo wakianza wamefanya wamekunywa wanasubiri wanataga wanatoka
-4 wasioona wateja webh* webhook wher* wood* wooden xiao* xiaomi yenyewe yesterday yiel* yields youre za ziis* ziishe
-4 zilikua zinapatikana zita* zitakuja анге* ангел блокируется веде* ведет вежливый весе* весело весна вечером взаи*
-4 взаимопомощи вкусные вкусный воды восторге впер* впервые врем* вспоминать входе выби* выдр* выдра вызы* вызывал
-4 выра* выразить выходных гадо* гадости гара* глаз глаза городам гроз* грозил двадцатое девушки дед делали денежки
-4 дени* денис держалась дипл* диплом доле* долетели доль* дольше дому едут жалк* жалко ждем заву* завуч задв*
-4 задвоились заработал заря* заслужили знай* знайте игор* игорь извините изго* изготовления иконка иног* иногда
-4 исправились йогу каждую какое капа* капает капс* капсом каро* кароч картошку квартиру клуба коллегами коллектива
-4 конс* контакт коня которой котя* котят креплению купил купл* купленный курс* курса легк* легкой лета* летает любл*
-4 люблю любо* майс* майские маму маршрута машинку месяца можн* можно мошенниках мошенников моя мужикам назы*
-4 называется накричал налаженное нами наор* наорала напишу например ната* наталью нахо* находит неверного неверных
-4 никому ноча* ночами ночной обни* обнимаю обновления обсу* обсуждаем оказывается окно* окном оперативно ответьте
-4 отвечала отказали отменить отпишите оформлен пада* падал паролей патч* патча педа* педагогического пенсионерам
-4 передавайте передала переезда пересадка переслала пересчитаете петр* петрович печет пироги пирожки плакали плиз
-4 погу* погулять подключала подо* подожду подписка подругам подумайте подумал подъезда позвольте поиск поиске пока
-4 показывайте покупал покупаю полезно полетит получателю получение поми* поминки попробую почи* поше* пошел прав*
-4 правы предупреждением прив* приехала признательность признаю приложения принести прислать пришлите пропуска просьба
-4 прочитала прощения псих* психолога пустую пьем пятнадцати разбитое размытая разница разр* разработчикам райо*
-4 району расписание рассылку рван* рвануло реже* режет робо* розетки русском сами свадьбы сдала сделаете сделаны
-4 серг* сергеевну сидели сиди* сидим симкой скаж* скажите скач* скид* скидку скин скольких следующего следующем случ*
-4 смене смея* смеялись сортировать состоянии сохранения сошл* сошла спал списалось списание сплю спокойно спорим
-4 ставки старой старому стек* стекло странице судо* судом счетчика сын такое таком телефоном телефону тепе* теперь
-4 третьем трой* тройка тума* туман уважаемый укра* ума февраль фель* фельдшера филь* фильтр фотками хорошей хороших
-4 хран* чай чеки чужим чужими шестьдесят школа экип* экипажу эксп* экспорта экст* экстренный этим
-5 *aints *ajibu *aking *akiwa *auoni *choke *cises *cling *dates *dbook *dness *donda *ehama *eseen *esent *eshwa
-5 *esign *fault *hange *htens *igusa *iishi *ijaja *itaji *iting *iunga *iweza *kfast *lekwa *lizia *lpful *mbeni
-5 *nders *nisha *noyed *olute *order *osewa *pdate *rfect *rrent *signs *tired *tmann *utely *vived *waida *yalty
-5 *азать *азине *апефт *бежал *бовал *вочки *вычно *гаете *евное *едней *елось *енние *еняли *ертью *ехала *ешное
-5 *зывал *иссия *йском *ковал *ковую *конец *кторе *ления *лесос *линал *лицию *ловой *мажку *мание *много *ндаре
-5 *нейке *новки *нятно *овыми *одарю *одный *олько *ольны *омное *опорт *орово *рался *рейки *ресно *рждаю *рядка
-5 *рячую *сенье *сиями *скажу *слась *слать *ствие *стему *стоял *трите *тьего *учаях *ушать *ховке *ховую *чении
-5 *шался *ыпуск *ьютер ? a absolute absolutely agai* again ahsanteni akif* alarms alie* alifika alitusikiliza ama
-5 amesign anakufa anatakiwa anno* annoyed anywhere awap* awape barn book* both* bott* breakfast bwan* carried chat
-5 choir clinic code* codes comments complaints conf* conm* conmen course cove* crie* cried curr* current default
-5 dental designs die emoj* emoji entr* entrance esim exch* exchange exer* exercises fewe* fewer floors folk* folks
-5 font* fonts fore* foreseen frig* frightens ghen* ghent gmbh gran* ha haiishi haijaja haik* halisi handbook handed
-5 hart* hartmann hawauoni helpful huko idio* idiot ikik* ikikosewa ilha* ilhali iliingia ilikatwa ilikuwa ilinigusa
-5 ilinisukuma imeandika imekataliwa inaf* inapungua inasema inaw* ingekuwa inspection instalments itac* itachukua
-5 itaregeshwa jibu* jibuni juja kari* kawa* kawaida kidonda kindness kingine kubadilishiwa kubw* kubwa kucheza kufu*
-5 kuja kumt* kumtoa kuso* kusoma kutoka kutuvumilia kwao kwen* lad law lipa look* loya* loyalty maji* marefu marr*
-5 mbad* mbadilishe mbuz* mbuzi merge miak* miaka mkiweza mlinieleza mmoj* mmoja mnatumia mnia* mniambie months msic*
-5 msichoke mtaa* mtaangalia mtanijibu musi* music mwen* naja* naom* naombea naombeni nasa* nasafiri ngum* ngumu nhif
-5 nikacheka nikaelewa niliwatukana nimeenda nimehama nion* nipi* nipige nisave nitaupdate norw* norway notes noth* or
-5 ordered otie* otieno overnight pale patting pele* pelekwa perf* perfect petr* picker policy pott* potts present
-5 prin* priv* private protection purs* qr quar* quarter quot* recy* recycling reli* relief reminders retired return
-5 robot rong* rongai scarf shed silv* silver slap slid* slides smile smok* smoke sohn soon* sooner spray suggestion
-5 supported survived swor* swore tablet theme topi* topic try tues* tuesday ugan* uganda ulit* ulitoka updates
-5 updating usua* vich* vichwa vija* vijana vipi wait* wakisema wanatumia watakata watching weekly west* westlands
-5 white wide yameeleweka yule zilirudi zimebaki zimefika аварии англ* английском аэро* аэропорт бага* багаж балу*
-5 балуется батарейки бега* бегает бизн* бизнес благодарю бортовой бума* бумажку вау верс* вещь виден внук внуч*
-5 внучка воск* воскресенье выброситься выпа* выпала выру* выручили выст* говорю горячую груп* групповыми дево*
-5 девочки держу довольны договора домена друга дружба душе* душевное жвач* жвачка закрыть заметил занимается зано*
-5 заново записать зарядка заслушался заявке здоров здорово зла играет играть интересно июле каку* какую кале*
-5 календаре качество клав* коз комиссия компьютер копию крик* крики лагеря лайт лине* линейке литр* литров личн*
-5 магазине мело* мелочь мир мороз музыку наконец неделю ней немн* немного непр* непривычно ними нормально нуже* нужен
-5 об обновлении обучении объявление огро* огромное окно отделении отре* отчет оцен* ошибка паниковал пароль пауз*
-5 паузу перевыпуск перед пластиковую плом* пломба побежал погоду подтверждаю пож поликлиники полицию полосы поменяли
-5 помогаете понятно попробовал порв* порвал посмеялась посмотрите постоял посч* придется пробивается проклинал
-5 прочитал прошло пыле* пылесос раз разобралась разобрался расскажу регистратура регистрировался рейс* рейсе рюкз*
-5 рюкзак сайта свид* свидетелем сгры* сгрыз систему склада случаях слушать смертью смешное сниз* снизу сотрудников
-5 спам спасла сраз* сразу срос* срослась стоила столовой страховке страховую суди* судиться сыну таких терапефт трак*
-5 тракторе третьего убил убит* убойный убра* убрали успел установки утре* утренние хотелось читала чтоб шт
-5 экскурсиями эту
-6 *ained *ajili *amata *anzia *arate *ature *bours *burgh *dikwe *dlier *eague *ecked *eezer *eleza *elona *embea
-6 *entia *erred *ezaje *fuate *fully *gency *hindi *ikana *ipata *lates *login *mwone *ngiza *ntant *nyozi *oners
-6 *onipa *othly *otion *rajia *rmind *rozen *rsary *rsons *rtain *rtner *sahau *sante *shaje *shewa *ssion *ticle
-6 *times *tings *ubiri *uests *ugged *uldnt *ument *uncil *utory *акция *аписи *атная *атный *аться *вился *вится
-6 *вчики *вщику *генту *евоги *елеев *ество *ещают *зался *зумно *иняла *ируем *лению *ливки *мялся *нести *носов
-6 *нтору *ойной *остью *ошлой *расно *ратно *рашки *рнале *рнули *рчать *стами *стрее *сылки *тавку *таток *тором
-6 *тырех *удите *унтом *чатан *шетом *шлите *щиком *ывать *ьника *ялась access accountant act adre* adress advert
-6 ahsante akis* akishindwa alert alinisikiliza alinyeshewa aliyelala ambariki ambaye amefurahi ameirudisha amin*
-6 amina amna analipa ananiambia anaogopa anapokea anatembea anay* article ataw* atawaombea atta* badi* badilisha
-6 barcelona be bonu* bonus bursary cake cash ce certain checked checks circ* circus clos* colleague conc* council
-6 counts crossword dar data dece* december deliveries deme* dementia discounts document dumm* dummy edin* edinburgh
-6 emer* emergency erm escalates est familia farm* father fee find* finds flow* flowers freezer fren* french
-6 friendlier furi* furious futu* future gain ghan* ghana goat harder harusi hatua home homework ilinilipa ilir*
-6 ilirudi imeisha imen* imeshukuru inafanya inafunguliwa inar* ishaisha jiko* jikoni juma kidd* kidding kifo killed
-6 killer king* kiny* kinyozi kitui kosa kujimaliza kujisajili kujiunga kulo* kulogin kuona kupi* kupunguza labels
-6 larg* laughing lend* lending lenu lian* liandikwe lot mahi* mahindi mahu* mahubiri marc* march married mata* mb
-6 meal* meals mic mkan* mlinijibu mmeniua mnakamata mnap* move* moved mpee* mpeeni ms msaa* msaada msipotuma mtaj*
-6 mtajua mtam* mtamba mumw* mumwone muse* muwe* muweke mwambieni mzig* mzigo nabadilishaje nani navy* navyo nawezaje
-6 neig* neighbours nevermind nifu* nifuate nikipiga niliingiza nilipowaandikia nimefungua nimewatumia nipe nzur*
-6 nzuri offer ona onbo* onboarding overflowing owne* owner p panicked parishioners park* part* partner persons plans
-6 plant promotion pupp* puppy que ques* reme* remember requests retr* retry ride s salu* salut scre* sepa* separate
-6 settings shift ships sijachukua sikutarajia sina siom* siombi smoo* smoothly sometimes statement statutory stre*
-6 swee* sweet tast* tasting thesis thos* those transferred treasurer ukam* ukame ulio* uliopita ulir* ulirudi unfr*
-6 unfrozen unpl* unplugged videos vime* vimefika vina* vinaliwa walisikia wed weke* wekeni what* whats wife
-6 yamepungua zinaisha ~1 авиа* авторы аккаунтом бант* бантик безу* безумно брать быстрее вежл* вернули вечн* вечно
-6 взломщиком влия* влияет всего дачу дня добавьте дого* докт* доктора допл* доплатили друж* если живой журн* журнале
-6 загл* закрывайте закрыт зарплатная звоним игра* игру исте* кажд* кака* какая контору крас* красавчики кста* кстати
-6 лект* лектор линд ломо* ломоносов льго* льготу мария менд* менделеев местами меся* месяцы мое муже* мужем мужу
-6 мура* мурашки наливки напе* напечатан низу номеру норм* нрав* нравится обещают обратно оказался оставить остаток
-6 пасх* пасху пел перезаписи письма планируем планшетом поворчать помн* помните помо* помялся понедельника понимание
-6 понр* понравилось посп* поспорили почту правда прек* прекрасно приняла прошлой пустое разн* расстраивается
-6 рассудите реге* регенту реда* редакция ругалась рука* русс* сайт* самом села сзад* сзади сколько слат* слать слов
-6 слуш* смеха спокойной спрашивает старый стоят тера* тревоги умирал упаковщику уроке форм* ходи* хор ценн* ценники
-6 частям чата четырех числа чудо юбил* юбилей
-7 *acket *anish *apter *arium *atatu *cards *combe *delee *eamua *ebaki *eight *enger *eport *ggest *igned *ineer
-7 *inter *isini *iving *laika *lains *light *lishe *nefit *ngoti *okuwa *racts *rcode *rgens *sband *senal *shane
-7 *sheni *ttled *uleni *umbue *voice *wanga *wards *арить *атать *аунта *бочую *ветую *вушка *днего *екрыл *ивого
-7 *инаем *инить *итель *кажем *лаете *лгода *ллара *лодцы *лочку *лтать *минаю *могла *мокод *мотрю *нения *овщик
-7 *ошлом *пасно *певал *ремно *ржать *ркете *руете *стама *тлива *товые *тянул *ущусь *ьером acti* akak* akakataa
-7 akap* akapanda akarekebisha alin* aliy* allergens alon* amenipigia amependa aphi* aphids aqua* aquarium arse*
-7 arsenal asanteni attached barcode benefit book booked bracket bran* breaks brou* brought capi* capital cham* chama
-7 chapter chek* chom* choma chri* comma confirmation considered contracts could delight designed docu* driving e
-7 engineer enjo* enjoy explains farm farmer feel feet figh* fight fixe* fixed floo* fres* freshi god goes guest hain*
-7 haina halii halikuwa hapo hi hivo husband ilif* ilifika ill inac* invoice ishakubali jumatatu kesh* kesho kijani
-7 kudo* kudos kuhama kusu* kusubiri kuwapigia lady lazi* lazima letting lid ligh* limi* limit line* lines listed log
-7 maid* maiden mako* makosa malaika meru mine minn* minne mita* mitatu mjin* mjini mlingoti mlinituma mmec* mmecheza
-7 mmep* mmepunguza mnae* mnaeza mnaf* mnakunywanga moth* moyo mpeni mpit* mpitie mpk msijisumbue muen* muendelee
-7 nalia napenda nawashukuru neem niliyokuwa nimeamua nimebadilisha nimebaki nimeshapata nimeshukuru nimevipata
-7 nitawatumia nitumieni niwape nlio* nliorder notifications ofisini opening outa* outage paperweight passes past*
-7 pastor post postcards price printer punj* punjab quie* quiet rahi* rahisi rang reception remi* respected rudisheni
-7 safa* screaming sequ* sequel settled share should showed shuleni shut* shwa* shwari siga* sigara signs sijajiunga
-7 span* spanish ssh start store suggest sund* sure tank tell* that* thats them tho to tuan* tuanze tuba*
-7 tubadilishane tutaonana tutaongea tuwa* tuwape urge* urgent vali* valid veri* viat* viatu video wa wali* walifurahi
-7 wanakufa weka whitcombe wimb* wimbo wobble your zero аккаунта безопасно бесплатный благодарностью блок* бог бывшей
-7 версия водитель водителю водо* водой врачам вспоминаем вспоминаю вы выхо* газовщик гайк* гайку гало* галочку года
-7 голодный гост* готовые дай девушка держать добром дождался дождливого долл* доллара доте ехат* ехать жаловалась
-7 зайт* зайти закажем залило зани* запя* золо* золото истек каждой каза* како* клуб* кодо* кодом курьером личную
-7 ложн* ложная марине марк* маркете машине мелк* мелкая меня* моей можете молодцы молча мысл* мысль наладилось ник
-7 обновление объе* объединить остальное от отдельный перекрыл печа* печатать писала пите* питера планируете побл*
-7 поблагодарить поболтать пова* подпевал подтянул полг* полгода поль* помог помогла поправился посмотрю пост* посы*
-7 премию приложении продолжение промокод прошлогоднего прошлом работе рабочую разблокировала реве* ревела руках
-7 рустама салю* салют свад* сове* советую спасли спеш* спешат спс спущ* спущусь сроч* срочно стре* стремно счас*
-7 счастлива счет считается тепл* трев* тьфу убив* убил* убила увидит удался удов* удовольствие умерли упал формально
-7 фраз* фразы хай что
-8 *aimba *aliwa *aller *aniua *azine *chase *ekend *endar *ezoea *funzo *gards *guswa *ience *ieved *iisha *ijibu
-8 *ktari *lezea *liday *limia *lumns *mbuka *meday *mehow *meona *nauma *nfirm *ocked *plain *ramme *rible *tened
-8 *vices *аемые *акате *аншет *ашнее *ающим *ботаю *бушка *воила *гиваю *десно *дессе *душки *едает *елать *ельно
-8 *еское *жении *зываю *лагаю *лание *летел *лично *льный *манде *мните *облем *пятую *рмане *робке *рприз *рутки
-8 *сание *седки *тверг *фонов *хматы *хстан *ченье *ьской *этому *ятный adve* alio* aliokoa an anaimba anataka angel
-8 answ* awab* awabariki before best blessed but bwanangu cale* calendar can chie* chief colu* columns comp* cons*
-8 devices earl* eu firs* first fort* frie* friend glov* glove gold hamjasema hehe hivy* hivyo holiday horr* horrible
-8 hufu* hufunguliwa huo husb* huwa ignore ikau* ikaungua iliibiwa iliisha ilik* inaingia inakaa inaniua inst* itak*
-8 itar* join kifa* kifaa kuba* kunusa kureport kway* kwaya kyc late* later link litt* little mada* mafunzo maga*
-8 magazine mana* manane mbel* mbele met milk* milking mjue mkanisaidia mmeb* mmebadilisha mpoa mvua mwek* mweke need*
-8 nikipoteza nimekumbuka nimeona nimezoea nini offe* okay otis panic patience pick plan* prog* programme purc*
-8 purchase purse radi* radio rain rate* rates real regards reti* rob rout* safi seen self* selfie side sijaguswa
-8 sikuwa simple smaller smiled someday somehow suku* sukuma test tightened tumecheka tunaomba updated visi* vote
-8 wako* wakora walked wanaibiwa wanasema washing waze* wazee web weekend whit work* yaan* yaani yafi* yafike yanauma
-8 yeye автору бабушка беру блюда богу буди* будильник вами взлом виде* вина вчера вчерашнее выставили гадю* гадюка
-8 году горя* гостя диет* диеты за заказать закрываете запятую заявку зове* зовет кабе* кабель казахстан карм* кармане
-8 карте коль* кольцо команде копи* кормили коробке крич* кричит ладу* ладушки лейл* лейле маршрутки мяса нашлось
-8 обедом объя* огон* огонь оказались опас* опасен опоз* орал осво* освоила отби* отбили ответ отлично отош* отошел
-8 паль* пальто первоапрельской передает печенье писал плакате планшет плас* повар повт* подпрыгиваю поет пожелание
-8 поиска помя* поне* постоянного поэт* поэтому предлагаю прид* приз* прин* приятный проблем прок* прол* пролетел
-8 пром* работаю разо* разобрались рассылки решил рост сдал сделать скол* слава соседки сохранился спех* спеху ссыл*
-8 стюа* стюардессе сюрп* сюрприз така* такая телефонов темн* темную тему убивает уважаемые украденных умерла уфы
-8 хоти* хотим человеческое четверг чини* чинить чудесно шахм* шахматы шеф шутк* шутки январе
-9 *afuta *ahili *apili *chozi *cking *eacha *epage *ghtly *icted *irika *iters *mbufu *mster *ndeza *owers *penzi
-9 *rhaps *rived *rming *rvive *yesha *атить *атных *дарим *есите *инято *лайте *ником *овать *одний *онить *отало
-9 *педом *пения *рамма *режим *рника *тился *уется *умать activation agne* agnes akiw* akiwa alif* amir anger answer
-9 arrived bari* bima bye calm cert* chap* click cork cows export failing fift* fifty gift got grum* halv* halves
-9 hamster haya homepage imekatwa integration issue jana jumapili june kich* kike kisw* kiswahili kuju* kujua kunu*
-9 kure* kwet* kwetu listing machozi mamb* mambo mapenzi marked mean mkiwa mkuu mnat* mome* moneys morn* morning
-9 nataka naul* ndio nian* niliandika nilikosea nima* nimalize nimeconfirm nimeolewa nitangoja node nyeusi ofisi old
-9 peke perh* perhaps plates please powe* power priy* priya promo rainy rath* rather resend sings slig* slightly spare
-9 spea* speak spee* speed staf* staff sue survive table tele typewriters usum* usumbufu verify very visit watched
-9 what wonderfully yeah zipi авиарежим адек* адекватных анто* бита* битая благодарим блюд* было вашу велосипедом
-9 весны вклю* вкус* всег* вторника входит выключил годом доставку забыл заплатили заработало засл* знач* значит каче*
-9 крик лоял* лояльности науч* научил нове* новенький новым объяснил отличный паниковала перв* перенесите пиро*
-9 подумать поже* позо* позор поле* понял поняла поставил поставить посылка принято программа прошлогодний рассказываю
-9 робот сделайте сделаю смены смертельно снят спок* ссылка статью терпения тех тыка* тыкала удер* удобно уже
-10 *ached *adaye *ahidi *andma *cheko *cuits *endid *grate *ihama *iweni *krani *ngezi *nyewe *ombea *onane *osema
-10 *sfied *slips *stmas *surer *swali *thole *tween *uttle *wless *yesho *авляю *адали *анием *асибо *евога *емией
-10 *идела *латеж *ливая *льшое *нутка *сивая *спект abso* ad afterwards alielezea alir* alirudisha amep* anakula
-10 anam* anamshukuru arou* around baadaye barikiweni benc* benchi betw* between biscuits bless bot care christmas
-10 couldnt dap drea* duni* dunia early eat ekar* ekari emig* emigrate ende* envy fab far flaw* flawless forg* forty
-10 goal* goalie grandma grumbling guil* guild hadn* hadnt haha* hahaha hakuitisha have head* helps if imefika imeo*
-10 imeonekana inakatika ingependeza insa* insane itan* itaniua juma* juu kabl* kabla kicheko kimepona kitale kuleta
-10 kutu* leag* league lights lini lita maonyesho masw* maswali maua mawa* mawazo merr* merry messenger mlivyosema
-10 mother nath* nathibitisha niaj* niaje niliyosahau nimekuelewa nimeleta nimepokea niwa* nois* noise okaf* okafor
-10 parking payslips pia polite pong* pongezi poth* pothole pret* rank robe* robes sati* satisfied scho* shir* shiru
-10 shukrani shuttle siku* siri slau* slaughtered sple* splendid stress swep* swept tangazo telling trav* tulihama
-10 tuon* tuonane tuzo vote* voted waiting wanauliza wazu* wazuri who wifi word* words work woul* zama* zamani
-10 zimeniua автоплатеж антону большое вело* вкус выставка гараж дело досу* досуге думал дурака дух замените захв*
-10 захватывает звез* звезд игра иконку красивая лучшие марш* менять минутка нибу* нибудь нужны оле оплатить
-10 опозданием поздравляю праздников праздником предложение премией приш* пришло просит проч* расс* реги* рекл* респ*
-10 респект руст* свед* сделки слов* слову смысле соус спам* спаме спасибо ставить старое счету терпеливая тревога
-10 труж* труженики ту убий* убийственный увидела угад* угадали удоб* уров* ха целое целу* целую чтоб* чтобы
-11 *amiko *aribu *ariki *dback *ekana *elewa *erent *eshte *essed *ether *gekua *grats *hanua *iliza *itles *jutii
-11 *milia *oking *round *scuit *sight *stead *utube *жение *зжали *казал *коила *ойная *парке *совал *тиков *торга
-11 *учила *чного *шелек *шелся *ючать ahsa* amba* anai* arri* au badg* badge biscuit branch btw bursar chak* chakula
-11 colo* come congrats count different dril* drill eyes feedback fini* finished for form forms fura* furaha gg hadi
-11 hand* hars* harsh hind* hindsight hizi imeiba imekubali ingekua inne* inner instead iris* irish joy k kumsalimia
-11 kuongeza kuse* kusema life mabe* mabeshte maki* making malalamiko mape* matusi mliyonipa muda ndog* ndogo nianze
-11 nigh* nlik* nlikua nyan* nyanya opera paus* pause playground priz* prize quotation raid rate recieved refuse
-11 router school sea sijutii subt* subtitles times top ty u viti vizu* vizuri waha* wahala wednesday wels* welsh will
-11 wivu worl* world yamechanua yout* youtube yoyo* yoyote zing* zingine авто* аква* аквапарке вам визж* визжали вино*
-11 включать восторга годо* гости деву* для дума* здра* зря кошелек курс курсе лучшее меню месяце мила* милая муль*
-11 мультиков нашелся низк* низкий она ору панику папа письме пожара получила поме* прет* проб* ребя* ребят рисо*
-11 рисовал скуч* скучно смен* снов* снова сова сохр* так угу удач* удачного умираю упражнений успо* успокоила чуде*
-11 эта янва*
-12 *admap *cheke *eaded *eared *egard *eweka *fanya *haves *hings *ifika *iokoa *ipili *kosea *liant *llage *nents
-12 *nteni *ously *prise *rries *tmare *ubali *uibwa *usiwa *vious *авить *время *ензию *жании *манду *марке *рашно
-12 *ржите *тавка *тавлю *уемся *чинил aliihamisha ameitisha anayenyonyesha angels babu barc* beer behaves bin bit
-12 boot* boots bottom bril* brilliant care* chilli cleared colour continents dang* dangerously depot disa* discount
-12 disr* disregard dreaded driv* ever expo* exports feat* feature feed* felt fold* form* haikuibwa heri ilis*
-12 inaruhusiwa isha* itd joke kuonya kutumia kutumiwa kuua laos level like madaktari maoni miez* miezi mliv* mmej*
-12 mmejitahidi moir* moira moments moon msin* msinicheke museum nice* nicer nightmare nimependa ning* ningependa
-12 nothings nyinyi obse* obsessed pays* pili* pilipili plea* pram prev* previous puzzle quic* quick rain* road*
-12 roadmap rock sala* sali* sana sauc* sauce scared simp* size smil* sofa sorted step story sugg* surp* surprise
-12 travel trie* tried tuna* tunawashukuru uncl* uncle unlocking usij* usijali uzaz* uzazi valv* valve viba* vibaya
-12 vide* vill* village wine wort* worth yes zuri аж будет вовр* вовремя всем всю даже держите дождь клас* команду лил
-12 нала* нара* нарадуемся наступающим обно* оставлю оценка пече* писа* плак* показал пользуемся починил претензию
-12 принял рабо* резо* резок совс* совсем справились среды стоило страшно суха* сухая торо* торопитесь удержании ярма*
-12 ярмарке
-13 *aitwa *aliza *busha *epata *epiga *ewapa *faulu *ibuni *idays *ngazo *ngizi *nguza *rance *reers *stood *tered
-13 *tions *track *ukran *zzles *ассно *вайте *денье *новат *робка *рошая *сячил *шлась addi* addicted along anaitwa
-13 apew* apewe bt careers crash cry curious desi* flood folder forget hams* hara* haraka huku id imei* imer* imerudi
-13 imeshinda just karibuni keki kind kufungua kums* kunikumbusha limeandikwa lord love* make* makes matu* mkip*
-13 mkipata nauliza neno new next ngap* ngapi ni nimecheza nimefaulu nimeipata nimepiga nimewapa nyot* nyota port
-13 pupi* pupils puzzles ready requ* roun* round salamu salimieni sam saw shukran sort soundtrack star stor* summ*
-13 summer thou* too tu typi* typing understood usingizi utam* utamu whit* wish worry wote your* буде* букв* вече*
-13 виноват вот выжи* выживание дура* загляденье закрывать какого классно коробка ладн* ладно музыка накосячил нашел
-13 нашлась но праз* проя* прояснил режи* режим славно смер* снимаю срок* сход* сходится тепло упра* уровня хорошая
-14 *akula *aweza *ekaza *erudi *never *ports *spect *бочки *дению *дится *еньше *иехал *йтесь *ладку *льшой *путал
-14 *ровья *рошем abou* about alitumia allo* amekaza amekuja apri* april asante breathtaking brothers case chur*
-14 church confirming dad dest* diff* disc* dozi exhi* exhibition holidays huyo kilo kuliko kutafuta kutoa laugh live*
-14 near* nearly need nimepata nitawaletea noma rena* rename respect rest* screw sms soun* spac* space ten tuta* unde*
-14 were when* whenever whet* whether ziko zilizoibiwa zinaweza большой буквы вернул все договорились дозы его
-14 здоровья икон* отбо* отпу* переключил перепутал побочки поменьше приехал раск* раскладку сведению смей* смейтесь
-14 спра* став* супе* супер трог* увид* фото хорошем
-15 *dikwa *ekeza *ikiwe *naged *oklet *rahia *right *rsion *uliza *ungue *ально *арили *атили *рялся *чатка *чился
-15 alii* alik* alri* alright arus* arusha back band beha* booklet burs* called clea* comm* dog fact fun home* it
-15 kabi* kabisa kama kuli* kuta* ling* lingine logo mala* managed mbar* mbarikiwe mena* menace mfungue mkiw* msijali
-15 napendekeza nimecheka nimejaribu noted nurse ofis* pani* pretty prom* save* saved solv* solved sort* spen* spent
-15 sunday survey thx vers* version wengi would бомб* бомба вчер* зара* котором крал марии оказалось опеч* опечатка
-15 отбой отзыв повторялся погорячился подарили поправьте пор распустился сих срока стар* том тот украла хотела цвет*
-15 цветок шум ясно
-16 *ember *esday *hinda *illed *leeni *nitia *oever *rious *tisha *vunia *wesha *алось *ечать *отипе aren* arent
-16 clear coff* coffee curi* endeleeni fire fits icon imeniua landed lived looking loved mmenielewesha mnafunga more
-16 mwak* mwaka naez* naeza naji* najivunia nilikasirika nimefurahi nyuma own points porter questions ring same sett*
-16 solo stay* supe* the then thri* thrilled touc* touch tume* tumefurahia use where worn wow years zawa* zawadi
-16 zinanitia вост* добр* доброе ли лого* логотипе отвечать пого* поис* поня* пуст* умер* ура цвет это
-17 *ciate *futwa *irudi *гайте *иятно *кламы allowed appreciate basi came coul* day disappoint hata ilishafutwa
-17 inatumiwa juzi kiko lane leve* mari* maria mill mngeweka must nilidhani nimeacha parish rais* raise say scar*
-17 sill* silly stayed stun* stunning whatsoever wrot* wrote year* был верн* весне вечер когд* когда кома* побо* поду*
-17 прем* приятно прос* разблокировали рань* раньше рекламы сервис сумк* сумку трогайте убойная умир*
-18 *ngeza *oblem *roves *дущее *енный *ойках aje alit* all alwa* always amepona approves bett* bles* brot* candle
-18 guid* gym hatari hear help* imeingia kuon* may migh* might nimenunua oh problem raha show tip turns write year
-18 yours zili* буду* будущее весн* вниз* внизу да держ* зимо* зимой музы* настройках отзы* похв* похвалить пришли про
-18 сбой спас* тогд* тогда
-19 *oying blocked boss cand* chee* cheers chew destroying else explained filled guide hali* happy hiyo kumb* kuto*
-19 love mnak* mung* mungu mwenyewe nafa* nafasi neat restarted so toys wazo yep you ага вспо* жаловаться отде*
-19 переставил
-20 *mieni agre* agree aki anyw* happ* ilin* iliyohackiwa iwe keep killing kunisaidia laug* needed nita* note* quiz
-20 rush sick slee* sleep spam such super worries zile быстро гори* горит лучш* ок отли* пусть роут* роутер смеху со
-20 терп*
-21 *авьте *улись also anyway asan* bisc* chef copy diet hacker ilii* je mnge* mpya nape* nimeelewa poa resp* that
-21 thought wait wenu worked благ* вернулись привет сама слав* убой*
-22 *itaka *алась *дайте *яснил alinionyesha bomb caps complain done grea* great heads holi* maon* msij* ok part shuk*
-22 some ta worr* zimeingia ~0 вас здор* или кот отпуск передайте посм* чуть
-23 *dered *лючил *ников *умала appr* better close dark give kunirudishia murd* murdered nilikuwa njem* njema игре
-23 нашл* передумала решилось хоте*
-24 *penda *ились cabl* cable cool fast foun* found nimemaliza team tiny town want* дожд* жале* жалею как
-25 *arifa change gani inge* pari* puzz* taar* taarifa tamu надо ну план* прия* прош*
-26 *cheka *илось even how kumbe lol mode nilitaka год жало* звонить имею пани* смех* тут
-27 *ijali coat fair fine menu sawa wanted быст* идея поклон попр*
-28 *cheza *epona *laint *ought *tmate *росов complaint flat* flatmate muwe вопр* вопросов мари* наст*
-29 *тавил ange* chai game surv* turned us сам
-30 *urahi fals* false kill* mko mwem* mwema просто
-31 *aidia alikuwa salama оказ* покл*
-32 *eniua nice turn*
-33 foot* tool о
-34 dyin* dying well zenu
-35 haha than*
-36 kazi хоро*
-37 good page бы
-38 footer thank
-39 idea
-43 had сдел*
-44 gem only
-48 ile
-49 *ukuru
-50 stars
-51 mind
-56 *ikuwa
`
