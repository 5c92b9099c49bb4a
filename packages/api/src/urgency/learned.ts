// Points and the words that have them. Written by eval/write-learned.ts from the tuning set; do not edit.
export const learned = `
52 cant
51 wame*
49 dont down sent
48 shop жить
47 wont
46 kujiua
45 gas забл*
44 and
42 he him off ~4
40 gone
39 *nguka hivi isnt paym*
37 *bakwa amek* baby block dawa nimebakwa saa
36 na
35 open опер* у
34 empt* hour let sold мой
33 our sija*
32 door noon ваше*
31 # amet* frid* has payments ~3 вся
30 *pumui hapu* hapumui name nyumba лежи* лежит плат* ребе* решила
29 *emeza *nding *дцать call card damu kuji* mfunge pass* take* vani* wana* ни посл* час
28 *unywa *vimba *руйте dose kill mtu none paid pesa tangu заблокируйте я
27 bloc* mama starts taken toka zote вода проп* экра*
26 *night boar* imeh* kwan* lift says umev* wage* wages безо* одна по под
25 *atoka *ering *ечает *плату anat* failed nimemeza past taxi* taxis wako wazi with* yuko двер* и код мне моег* моего
25 отвечает отпр* сейч* сейчас то
24 *blets *etuma *ident *mbiwa *ngiwa agen* fridge hit inau* myse* myself sim tabl* tablets без два кредит нас наш
24 часа
23 *dieni *eliwa *indwa *kataa *tside *щайте goin* going live nato* outs* outside pres* room stuc* stuck they ваша
23 кред* лека* лифт меня мину* пришел прощайте чужие элек*
22 *aenda *лефон bein* being brak* chil* exam hack* hacked kuis* kuishi natapeliwa niko owe oxyg* oxygen safe stag*
22 stage text гово* не откр* телефон уеха* уехал утра уход* уходят щито* этаж*
21 *ckout *funga *hukua *husha *mpany *njika *owing *бенок *омали am anot* another company deposit door* haij* hazi*
21 hosp* imehackiwa imekufa left mita nimefungiwa nobo* nobody not shows sijala some* went взломали кнопка нет пишу
21 пишут ребенок труд* трудно украли
20 *ekufa *ungwa *ывают ana fare haiji his imeibiwa laptop make nimeshindwa puff rene* salary sita* sitaki this trac*
20 update vanished биле* выле* мои стоит ушло
19 *ation *ebody *iomba *nging *posit *ается *аются *дцати *ередь *ивает amekataa anan* boil* boiler error froz* hes
19 im imeu* ina jiko leo lock* mais* maisha peop* reac* shared smel* somebody started syst* system toda* today told
19 toni* tonight больше вашего газо* газом девя* знае* лежа* очер* очередь пахн* пахнет прощ* рядо* рядом чере* через
19 чужи*
18 *atuma *lysis *ndant *ntity *ogopa *везли *мится amec* amechukua auct* car casi* casino dial* dialysis disp* doors
18 erro* gesi haif* iden* identity kitu loca* location locks macho nilitumiwa nimeambiwa nine pamp* pampu pend*
18 pendant rented see show* took tran* yote банк долг* ее кноп* могу пишу* поте* привезли прод* стою укол* укола четы*
18 экран
17 *aisha *arudi *dress *olewa *sulin *вался *летки *рство acco* addr* address ate atoe both cann* cannot cycl* frozen
17 gari guy haip* imec* insulin label late mbil* mbili nimekunywa nje nusu pin real* really sgr they* theyre thing um
17 wangu yetu ~5 базе видя* видят вста* касс* лекарство они подъ* ремо* реши* табл* таблетки три тыся*
16 *ahara *elipa *etoka *fanye *haler *iling *ingii *ldren *lipia *meone *other *ulder *собие agent amea* amei*
16 amepoteza amez* app baba bara* bus char* children died faha* fahamu fail* floor gara* garage haiingii hakuna hataki
16 hear* iko imet* inha* inhaler issu* lunc* lunch marks medi* mimb* mimba mmenimaliza needs nisaidieni over paper pls
16 point shoulder smells someone stra* tuko uso van vet warm взло* двес* двести идет идут касса наве* ноль офор* плох*
16 плохо пособие само* служ* якоб* якобы
15 *afiri *eumia *fused *ndika *ptied *pumua *rding *sport *table *tries *ujaja *urity *годня *еляют *етает *орить
15 *стили adult ago are bado brok* childs comi* coming countries deni digi* digits drai* drain elec* emptied empty
15 file filling fitt* flig* flight fund* fundi fung* hauj* haujaja her hois* hoist hote* imechelewa imep* inauza is
15 ive kaya lang* langu lapt* main man mgon* mid minu* mwil* mwili name* names ngoz* ngozi nifa* nifanye nimekatwa
15 nyingi nyum* posi* secu* security seve* sirs six slep* slept tena umevimba used ving* vingi watu wedd* wedding
15 wengine whol* whole wind* yana* zinaingia апте* вылетает высе* выселяют двен* звонил ипот* маши* наше* оформили
15 погас подн* почт* просят роди* росп* сего* сегодня школы
14 *arged *choka *ction *ezima *loads *nager *ngers *nsion *rnoon *rough *shuka *tumia *ucted *urier *газин *естно
14 *каунт *ление *ована afternoon anyo* anyone back* beca* bila bill* breathing canc* courier cut dead dedu* deducted
14 every fathers four hang* hanging imeshuka kali know kunishusha kwanza lips loan loan* loans mach* maji manager
14 meza* mezani mia mlan* mosh* moshi mtot* mtoto nahi* nahisi naip* naipata nawaandikia nimechoka nitaanguka no offi*
14 opened pens* pension pep person phon* rent* sent* senti sham* siju* sijui silent stan* stop swallowed text* thro*
14 through tumb* tumbo walking wang* wire аккаунт безопасности выше* вышел доступ дым живу искр* искрит клие* мага*
14 магазин мы незн* неиз* неизвестно никого он опят* опять отор* оторвался паци* перезвонить пога* прис* спис* столба
14 субс* угро* ходя* ходят щитк* щитку щиток
13 *actor *akosa *aners *caler *chezi *dable *ement *emony *estly *gging *ndano *nitor *onjwa *opped *tient *wekwa
13 *вляет *водит *ксист *кторы *пания *тряла *ывает acci* accident account akas* akasema ambu* amekunywa amen* appe*
13 away bank* beep* beeps begg* begging boarding brake cere* ceremony cleaners cow dati* dating desc* descaler dosi*
13 dosing dran* drank eigh* eight following go grou* group hach* hachezi hawe* hawezi here hidi* hiding honestly
13 hospital host* ijum* ijumaa imej* imel* imew* imewekwa inakula its kamb* kamp* kerb kett* kettle kifu* kimy* kimya
13 lay many mazi* mfun* mguu min moni* monitor mume naib* naibiwa naog* naogopa nata* netw* never nilinunua nne obey
13 one patient pili plays reactor renews reset righ* right rudisha setp* setpoint shel* sind* sindano siwe* siwezi
13 stol* thin* tom trip turning typed umea* umeanguka unit* units unre* unreadable wananunua with wobb* wris* wrist
13 youv* youve авар* алло в виру* вирус врет входят выпл* выск* выскакивает двадцать дверь день день* деньги заст*
13 застряла знаю каме* коллекторы компания кому конц* кто лифт* лифте минут нашем ночи операцию откл* перевыпустили
13 пише* подд* посо* приб* прибор ремонт сервер такс* таксист теле* тысяч
12 *akopa *ammed *apika *chari *cipes *dhali *dlers *ikuja *loded *mzito *ndoke *nguki *nitoa *olipa *oneer *oxide
12 *rtime *sages *shine *tairs *umber *верке *евели *овите *осами *плата *разие *рацию *рвало *ревод *рейку akan*
12 alinipigia ameingia ameu* ameungua anakopa anasema aond* aondoke auctioneer banks boug* bought burn* burned carb*
12 carbon carr* ceil* ceiling clie* cour* cust* down* downstairs ever* exploded fron* front haifunguki haii* hais*
12 haja* harufu hone* ikai* ikaisha ila imejifunga imeungua imez* insu* keep* keeps kina* kisi* kisima land* lead*
12 leads lina* made* mashine mbeg* mbegu mech* messages minus mjam* mjamzito moch* mochari money mono* monoxide mtaa
12 namb* namba nililolipa nimelipa nimetuma nyok* nyoka orde* oven* oveni pang* panga pape* pati* paye* phar* pill*
12 pills play* plum* plumber put reci* recipes remo* remote said* saidia scam* scammed si stole tafa* tafadhali
12 toddlers tool* tools tow tumefika twic* twice umef* unat* unatoka unlock upas* wetu whom zeny* zenyewe zinatoka
12 адре* акка* батарейку безобразие весь вызо* вызова выпу* гран* даль* дальше данн* данные двад* забр* кого колл*
12 куда лицо машины месяц моим* моими остановите отда* отел* перевели перевод письмо пода* подх* подходит показывает
12 полосами проверке продиктовала прям* прямо разберитесь рубл* симку соро* сорок списали укра* улиц* холо* чат чужо*
11 *aches *agoma *arani *azidi *ckage *elier *grees *ienda *jaota *lking *ngoni *pigia *thing *tsapp *ungia *арило
11 *арная *бушке *гбаум *едняя *енили *ерное *звала *зовом *ируют *исали *лений *лотил *огите *ондер *парат *писки
11 *пухло *рните *рован *спорт *стите *тными *ходит *ъезде *ьными abov* above adul* alerts alinizidishia alipata
11 amenifuata ananipiga anatapika atte* barabarani broken buye* by charged checkout client closes collected crew date
11 dear degr* degrees demo doin* doing esca* escape explain fail fake fami* family foll* fomu haikubali hazijaota
11 headaches hosting hurt imeb* inag* inagoma inaisha inak* inao* inatoka inatumia kime* know* knows kuku kunitisha
11 kuom* laki last leak* lovelier madeni mash* migr* migration mime* mimea miss* mzee mzit* mzitoe nadh* nadhani nasi*
11 nasikia nawa* ndan* ndani niliyowarudishia nitabadilisha others pack* package peke* pekee portal pressed prod pump
11 resi* resident ripo* ripoti shar* sist* standing stil* still tang* trul* truly tunasafiri uchi umec* umechukuliwa
11 umevunjika uploads visa wameweka wato* watoto waza* wazazi whatsapp yali* yata* yataniua zang* zangu zao zime*
11 zimeisha анну* аппа* аппарат бабушке верните весной визовом внес* выма* выманили выпускает говорить двой* двор*
11 дворе дене* денег держат дете* детей долж* животными заши* звон* лети* минус мою наверное назвала накоплений ним
11 ночь обва* обварило остальными отец открываются паспорт поднимается подъезде пожарная показывают помогите последняя
11 поставили посту пров* проглотил простите распухло раст* реки решить сбер* сбережения свои* своих сижу служба смысла
11 там тиши* тишина тран* транспондер трас* трассе трубку ужас утро* утром фуру цифр* цифры часы шест* шлаг* шлагбаум
10 *abase *ainer *aomba *arura *asses *avuja *avuma *binet *coder *daiwa *dcast *dding *dline *eleke *eones *etion
10 *icine *ikosa *ished *izima *letwa *lling *ngeni *nunua *nunue *nutes *rdays *rgies *rkana *rsery *rture *rview
10 *sikia *ssing *tokwa *twork *ubuhi *xting *zangu *асили *дпись *дъезд *евода *ентке *етчик *жчина *кетке *мокат
10 *овить *омств *отать *отеку *ошлют *плачу *рийка *скает *слали *щение *явшее adde* added alip* alle* allergies
10 ameb* amebadilisha amem* anao* anaomba anas* anaw* anaweza arm aski* asking assi* asub* asubuhi atat* atatuma atok*
10 atoke augu* august baby* babys base* basement batc* batch big broa* broadcast bund* cabinet calls completion
10 crashing cryi* crying data* database depa* departure dhar* dharura emai* enco* encoder epip* epipen euro* euros
10 feel* feels fell flat free* fungeni half hard heart hizo hotel iliz* ilizima inat* inav* inavuma inside interview
10 kid kimevunjika kucha kufa labe* labo* labour linakata mafuta medicine mess* mete* meter mgonjwa minutes mjom*
10 mjomba mlio mnas* mshahara mwin* mwingine n nada* nadaiwa natoka network nilisikia ninu* ninunue nipeleke nursery
10 office out payi* paying pen port* posted rail* railing retu* seven she shule sister someones studio swal* tablet
10 tank* tanker texting todd* trainer turkana uplo* waking walioletwa wamechukua water wheres window yanavuja yang*
10 yangu yeny* yesterdays ~2 ~6 аварийка билет вакц* ваших ввел* ввели взор* взорвался взял* взяли виси* висит внести
10 встало выплату границе днев* дыми* дымится едет забо* займ* займа заказы заплачу звонят знак* знакомств из инач*
10 иначе ипотеку коло* колоть комп* кормить купили мужч* мужчина недо* обращение очен* очень пациентке перевода
10 перекрасили подпись подъезд полн* прислали пропал пято* разошлют растаявшее родд* рублей с самокат сбил сеть сказ*
10 скор* счетчик тенд* тендер удалить фотки хотя чайник чека этик* этикетке
9 *anned *aries *arted *bably *cause *clist *ctors *ekuja *ezing *ganda *gonga *ician *icing *ilala *imeza *itoza
9 *kwama *leted *lfway *olent *olewi *oples *orway *rlift *roval *sance *sdays *tform *unted *untry *urned *vered
9 *vings *zishi *арого *асным *верно *дусов *ертая *етени *ещали *зяйка *имает *ители *коить *ловко *мское *ожают
9 *онную *розит *ртире *сидия *стеле *телей *тенка *торую *ховка *чение abbo* abbott ada alikosa ametoka anakuja
9 anatoa any approval aske* asked bana because billed board brakes bundles carry cha choc* clicked code come* comes
9 counted country cyclist delivered depo* dr dram* freezing fuli* fuliza gave guests haio* hait* haitolewi half*
9 halfway help hold* hung imenigonga inan* inaz* isla* item kadi karibu kima* kimakosa kit kukopa kuna kuzu* kuzuia
9 landing lime* lisb* lisbon lockout mait* maiti mars* marsh mazishi mbio mbon* mbona meal mean* mkon* mlinitoza moto*
9 motorway move msha* mwenzangu natuma neve* nika* nikilala nililipa nilimeza niliyofunga nimesubiri nisa* nuis*
9 nuisance open* operation payee people peoples phone plants platform poli* polisi pori* porini position post* press
9 pricing probably queue repa* repair returned ruzu* ruzuku salaries savi* savings scanned seco* second send send*
9 showing sinc* since site spin* sso stai* stairlift stim* stima suka* sukari t tech* technician thei* their thir*
9 third tokens tray* trays tuliyolipia turk* two unae* unaenda vanish viol* violent wala wanapokea watch wate*
9 wednesdays worried yameganda абон* ампу* ампула аптеке беспокоить бывший бюлл* бюллетени ваш веща* вещами восс*
9 восстановление всей выключается голосование градусов давл* давление две двенадцати дива* диван долг живо*
9 заблокирована заботу заливает зашифровали зиму инсу* карту квартире кива* конца корпус которую коше* кран кран*
9 крана красным ломи* ломится моду* модуль може* молчит морозит мужик начи* неде* нее нело* неловко нико* никт* никто
9 ножо* ножом номе* нужна обещ* обещали обсл* обслуживание опаз* опаздывает оператором опла* оста* открыт отте*
9 оттенка пенсию печь плитка подачи подм* подменили поле полу прием приема пуль* пульта свет* светится скро* скройте
9 снял* сорвало соседи списывают старого страховка субсидия такого тече* течение топя* топят третий труб* тряс* убье*
9 убьет угрожают учит* хакеры хамс* хамское хлещ* хлещет хозяйка хостеле хуже цент* чем четвертая электронную
8 *alimu *ambie *anuka *ashes *choma *ckups *cting *dlord *efura *ender *epewa *fauti *fuata *fugee *galie *gusha
8 *hamia *hdrew *hough *ients *iliff *ipuka *isagi *itali *kampa *mbani *meita *mpuni *ndles *nduka *ngkok *ngufu
8 *nnels *nsary *nyeni *ogise *ooter *pigie *pires *plete *potea *rgery *semwa *toria *ucher *uruma *utika *valid
8 *ybody *yment *авили *адзор *атном *атные *вятом *дение *дения *душка *ебуют *ельку *ества *жется *изиты *илась
8 *инили *ирает *ллегу *лучил *монта *нцерт *обуса *ологу *опала *падет *пании *рлась *рмили *ройте *стеме *тится
8 *торый *хуете *чался akio* akiomba alar* alarm alth* although ambulance ameacha ameanguka ametumia anaingia
8 anatolewa anatuma apologise appeal appo* appointment as at atan* atanitoa ati baada backups bail* bailiff bang*
8 bangkok basi* basic blen* blender cancel carries channels charter choo* chooni clic* closed complete cont* crashes
8 cycle deci* dispensary drama duka election else* er exac* expires fany* fanyeni fitted fole* foleni from full funn*
8 funny gate girl gotv grey haisagi hima hist* historia hospitali hous* house ikat* ilisemwa iliyobaki imefutika
8 imelipuka imepotea inanguruma inanuka inaungua inva* invalid issue issued jamm* jammed jira* jirani jump* kampuni
8 kijana kila kuny* kunywa kuomba kupu* kupumua kutuma kwani landlord leav* limepinduka looks loop* loops men merger
8 midn* midnight mkop* mkopo mlango mmenikata mnan* mnanizungusha mnip* mnipigie moto mpes* mpesa msit* msitu mtan*
8 mtuangalie muhu* muhula mwal* mwalimu mzui* naandika nawaomba ndiz* ndizi ngom* ngombe nikampa nimeita nimejichoma
8 nimejifungia nimemuuliza nimeogopa nimevimba nine* ninety nyeupe nyin* orders pair pane* panel passengers password
8 payment pers* pink police poll* polling probox pumz* pumzi pungufu queu* reas* reason reco* red refu* refugee
8 refused replacement saha* sahani scoo* scooter sees shak* shell sijakasirika simb* simba simu site* sites snat*
8 snatched son sos stations street suit* sun surg* surgery ticket tofa* tofauti transport twel* twelve unac*
8 unacceptable unak* unakatika unle* unless unlocked user usik* usiku vitu voice vouc* voucher vyan* vyangu wameumia
8 we whee* withdrew wondering yenye zima zimetoka zina* zinaonyesha zuie* zuieni автобуса бокс* боксе брон* буду были
8 вижу визо* вкла* вкладе вкол* всех второй град* груд* девятом деду* дедушка дней добрый договаривались долго домен
8 друг другим ему заканчивается заня* запе* заперлась зарп* заявка ивл каже* кажется кем ключи коллегу концерт копе*
8 корову который кошельку крыш* купи* курсу лет межд* между мной моем* моему можем молоко моне* монеты муж назв* нача*
8 невр* неврологу ночь* ночью обеду обош* обошлось объяснений оно открыть охла* охлаждение пала пасп* пенс* платные
8 плит* поводу поез* получил попа* потр* починили почта почты правая предоплату пропадет пропала рекв* реквизиты
8 ремонта реце* ровн* ровно роспотребнадзор самокатном серд* симк* системе скан* скорую смс сняли сорв* среду стол*
8 страхуете стуч* стучался суд танк* танке тонн треб* требуют трид* тридцать учен* ученики хозя* хоть центре чайн*
8 част* часто шестой электричества этажа этаже этот
7 *acher *afini *agusa *andao *anger *apped *arifu *astic *asuke *aunti *cords *dakta *donge *ector *emium *ezidi
7 *ficha *funge *hanic *ifest *isher *ituma *jatoa *jects *kdown *kumbu *lazwa *lords *ndoka *ndred *neers *newed
7 *ngoje *ntrol *nyeza *nyeze *obaki *ormer *orrow *ostat *oteza *pital *porwa *ready *rkers *rmacy *rport *rship
7 *rushi *seums *strar *tacts *tatua *tcase *tline *tting *uieni *undua *usion *wance *wered *yajui *ybill *айшая
7 *амины *анеры *аслет *внике *ддоме *евной *едний *ентам *енция *ечная *жачие *инике *ионар *истке *кламу *комый
7 *крыто *ктрик *кцина *лачен *лится *ожная *пуске *пшене *рпела *ртами *рутил *рушки *спись *сульт *таете *уночи
7 *унтов *учить *фаркт *цепты *чезла *ылась *ьнице *ючили advice agents airp* airport airt* airtime akaj* akajua
7 akaniambia akau* akaunti allowance alre* already amef* amefunga amel* ametoa amevunja anangoja anapumua anis*
7 anisaidie anyb* anybody anywe assign benk* benki bidh* bidhaa bill bloo* blood boda breakdown capp* capped cent*
7 centre ches* chest coll* completed confused contacts control coug* coughing coz cred* credit does* doesnt doma*
7 domain dropped eate* eaten emails engineers exis* expi* exporting exti* extinguisher fake* fakes fath* faul* faulty
7 fing* foam fram* frame frij* friji fuse good* goti gran haipatikani hash hell* hello hot hotl* hotline hund* hundred
7 huu ikatae iliporwa iliyopita imea* imee* imeenda imefunga imetolewa imeuma imezidi in inakufa insi* inspector kamba
7 keys kifurushi kimefungwa kinatoa kituo kondakta kuko* kumbukumbu kume* kumeza kumw* kuol* kuolewa kuongea kura
7 kututaarifu laki* lakini landlords leave lives lose mail* makato mani* manifest masa* masaa max mbu mdom* mdomo
7 meant mechanic mimi mkono mlip* mlipandisha mmenitumia mnasema moja moul* mould msee msipotatua mtandao mtanipigia
7 mtua* museums mwenye mzuieni naha* nahamia natoa natu* nibo* nibonyeze nikabonyeza niku* nikuambie nimejificha
7 nimelazwa nimelipia nimepewa nimesahau nitahukumiwa njia* njiani nlib* nlibuy nmet* nmetuma notice once onyo pain
7 para* parafini passport patients payb* paybill payo* payout pharmacy plas* plastic povu prem* premium prescription
7 processing rang* rank* read reader reca* recall records registrar rejects renewed roam* roaming saba saiz* saizi sat
7 scan* selling shal* shall shamba shambani shou* signal sijagusa sijatoa sikujiunga siya* siyajui siyo spinning spli*
7 splitting station stop* stranger subscription suitcase swap* swapped taka* takataka teac* teacher temp* term* texts
7 thermostat tick* tile* tiles till timetable toke* tomo* tomorrow tracks transformer tufu* tufunge tumegundua tump*
7 tumpe tungoje tusa* tusaidieni ukun* ukungu ulim* ulimi umefura unao* unaonyesha unlo* upasuke usah* usaha using
7 vido* vidonge view* viewer viji* vijiko voic* wall wall* wanalipa wananipeleka wananitafuta ward washamtumia wasn*
7 wasnt wawi* wawili weeks wet wobbly workers wron* wrong yanaingia yest* zinafungwa адресу аккаунтов аннулирован
7 бата* билете ближ* ближайшая боль* больнице брас* браслет бронь быть вакцина ванн* ванной вита* витамины вторую
7 выпи* вырв* вялы* вялый глот* глотать даче девять делать деме* деменция деть* детьми дисп* дневной добили доз долги
7 должна домо* дымо* дымок ей зака* зако* закончилось закрылась закрыто заняты знает знаете игру* игрушки имен*
7 инсульт инфа* инфаркт исто* исче* исчезла камера картами кивают клиентам коровнике лежачие летим люде* людей мастер
7 мошенники мфц накр* накрутил нашему незнакомый нель* нельзя нече* нечем оплата оплачен опух отеле отка* отключили
7 отме* отправляет отпуске отцу оценки пала* переводит переводят переписки пин пишете пищи* пищит платеж плюс пожи*
7 покупателей поликлинике полис полный полуночи получить последний потерпела потрескивает просил пьян* пьяный пятого
7 работаете разводит разг* рассылка рекламу ресе* ресепшене рецепты роддоме родители роспись сада сердца сине*
7 синенький сказал сканеры сосе* спор* спора стац* стационар стой* счет* счета счете съел тако* темп* температура тещи
7 толк* толком тревожная трет* удал* улицу химч* химчистке целом четырнадцати числится читается чужой штра* штраф
7 щитовой электрик эти язык
6 *aacha *abara *aiona *apita *asher *ather *ccine *celet *chine *ckers *dikia *eaner *eanza *eenda *ehand *ereji
6 *esema *gezwa *ggage *hbour *idges *ifers *ihani *ikani *ikata *ileta *ipewa *ipigi *ipiki *ipled *ishia *itive
6 *iweka *katwa *kuota *lding *legea *lisho *mbers *metoa *mware *ndays *nezwa *nibus *nsors *ntact *okodi *okuja
6 *omers *rayed *rting *scode *ssage *tempt *thout *tment *tokeo *tware *uacha *uilia *ursed *uuzia *vunja *yeshi
6 *yroll *авила *автра *адной *ажами *анили *анице *анция *битый *бушки *ветит *визор *влять *водом *водят *двале
6 *дущие *енять *ержку *ефоне *жерка *жилой *здник *кингу *крыта *лково *мофон *никам *ночки *ованы *одажу *одить
6 *олнил *онный *опали *ормил *орошо *осную *отеки *пейки *равке *рвиса *риком *рмоза *седке *слуги *ступа *терия
6 *течка *тницу *тория *торно *тракт *ухсот *ховой *шного *ьница adju* adjust aid amesafiri amesema amezima anaz*
6 anazidi apol* attempt auction backdated bada* badala barabara became beforehand bei bookkeeper bottle brac* bracelet
6 brek* breki brie* brief buyer cabi* cash chan* changu chec* cleaner cond* contact contributions customers debt devi*
6 device didn* didnt disb* disbursed dishwasher drop* each ended endi* ending eras* erased escr* escrow fili* firm*
6 firmware fitter fridges gari* gems glas* glasses gps grow* grown guni* gunia haijatengenezwa haionyeshi haipigi haja
6 havi* having hawajaiona hazikuota heif* heifers hela hesa* hesabu hive* hives hrs huja ijib* ijibu ikiwa ilip*
6 ilisema imef* imek* imekuja imetuacha inafungwa inam* inamzuilia inapita ipho* jua kambo kand* kando keny* kenya
6 kindly kisu* kisumu kitambulisho kulegea kuongezwa kuvu* la leaks limerudi machine mali* malipo mato* matokeo mawi*
6 mawili mcha* medication message mfer* mfereji mini* minibus mish* mishahara mizi* mizigo mlangoni mlil* mlileta
6 mliniletea mlio* mliotuuzia mlis* mlisema mlizonipa movi* mtih* mtihani nane nask* naskia natokwa neighbour niki*
6 niliomba nilipewa niliyokodi nime* nimechukua nimekuwa nimeumia nina nipe* nisi* njan* njano nurs* of othe* passcode
6 passed payr* payroll pickers piki* pikipiki pilo* pilot pole* ported positive pretending print range reached
6 regarding reje* rent risi* risiti rudi* sad sell sending sensors shops shot* sign* signed siij* siijui sir sixth
6 slot slow soft* software spra* sprayed stopped stuf* stuff sums sundays terms though towe* towels trai* tria* trial
6 trip* tripled tuki* tunaenda tung* twenty type tz umeingia unaa* unaanza vaccine vent* vipi* vipimo viwi* viwili
6 wadu* wadudu walk* wamefunga wanahamisha wanaonana want wao weat* weather wheel wint* winter within without wobbling
6 wouldnt writing yaliyokuja yard yenu zilikuja zimekata zimezima акт аптек бабу* бабушки бано* баночки библ*
6 библиотеки бухгалтерия ваши верну врач врут встр* выса* выставляет гостей госу* госуслуги готовить дают дваж* дважды
6 двенадцать дверца двиг* двигается двойная двух* двухсот должно домофон дост* доступа друз* друзей ждет же забирать
6 завод закрывается закрыл закрыта замо* заправке заявки зуб история какому кафе квитанция книг* книги ковр* ковриком
6 контракт копейки кота крыши кухн* кухня ламп* лежат люди мамы машина мерт* минуту мусо* мусор накл* накладной начала
6 нашего него неделя нехо* нехорошо номера объявлении операционный оперируют ответит отдала отказываетесь отоп*
6 оформил ошибку палате переводом переделывать передо переплата печк* печка платье повторно подв* подвале поддержку
6 пожилой поли* поло* поменять попадался попадется пополнил попрощаться послезавтра почте праздник предыдущие при
6 прий* прийти провалилась продажу пропали протечка пулк* пулково пятн* пятницу разбитый решите робота родителей руле*
6 рулем сервиса сило* силосную скины сменился смешно снимке соби* соседке сотр* сотрудникам спус* спустился старую
6 страшного телевизор телефоне терм* тика* тикает торм* тормоза трек* трекингу тренажерка трис* триста улице умол*
6 умоляю упакованы устала файлы хам холодильник четыре чужу* чужую шестое школ* экрана этажами яму
5 *acist *agers *akata *ances *andad *anged *apeli *apewa *apiwa *asema *asuka *awing *bator *ctory *eathe *eatre
5 *ected *elves *ercom *erdam *fanyi *gemea *geuka *grade *group *hable *hafix *hones *ibana *ibika *idiwa *ilbox
5 *imals *ingly *inted *irmed *isema *iwezi *jawai *kings *kuzwa *lable *lango *liver *mjibu *mpala *mtana *muuma
5 *nance *nangu *natoa *ndani *ngine *ngozo *nshot *nthly *olate *olley *otgun *patch *puter *ranga *rawal *rella
5 *rents *rning *sense *shing *sikii *sitor *stoms *stroy *suaji *trics *ukuza *umika *venty *wisha *zungu *авлял
5 *аемая *азала *атали *атора *бенка *бочих *водку *враля *густе *давец *дники *ентов *ертый *естал *етесь *ечена
5 *жевал *жения *зврат *здний *зинов *змеру *иаком *ибкой *ибнет *иента *иница *иской *ичных *лохла *льной *маете
5 *манды *машку *менил *милии *мляют *неров *нитор *нкурс *ности *овеку *одажа *ойдет *олола *омата *омому *онент
5 *онили *орого *осила *ошлый *писку *плице *пость *ралка *ратор *рации *рдили *ревел *реста *рийке *ровал *рская
5 *рства *садил *сидию *скают *ссада *сутся *таемо *тался *телен *терял *тупен *тчики *ужбой *урсии *хнику *ыгает
5 accordingly actu* actually afte* akaniomba akarudi alienda ambulances amekula amemeza amemuuma amenishusha ametuma
5 amezidiwa anaj* anajua analia anapitia anatumia anav* anavimba arro* arrow ask ataj* atajua attend avai* available
5 bann* banned bar baridi bed begi* betr* betri bint* binti bookings boy breathe bruh cancelled chair changed changing
5 chocolate chos* chose claims clev* clever coac* coach computer confirmed coor* coordination coun* crac* crack cras*
5 cross cupb* cupboard customs dads daughter dead* deadline deliver destroy dial dish* dispatch dose* doses draw*
5 drawing drif* drifts eith* either electrics elev* eleven elsewhere fact* factory file* files finger foot freeze
5 funguo garini goods grandad haifanyi haig* haigandishi haiw* haiwezi hajarudi haku* hall* halls hamjibu harm hatu*
5 haus* hausikii hayu* hayupo hearing heat* hii holder hoteli iend* iende ilit* ilitoka imebaki imeblock imeharibika
5 imelala imeshatumika imeswapiwa inakataa inakuwaje inarudi inategemea inazidi incu* incubator ingi* ingine inje*
5 injection inte* intercom into invi* invite iphones island jama* jezi jumper kampala kias* kiasi kiat* kiatu kifua
5 kinanibana kitandani kizu* kizunguzungu knew kuandika kufuli kuhamisha kump* kumpokea kusimama kwangu landline
5 leaking letter limeondolewa line lists load lobb* lobby maba* mabati mailbox main* maintanance malt* malta maom*
5 maombi mechi mere* merely metr* metre mgongoni mila* milango missed mist* miwa* miwani mliyoniletea monthly mwan*
5 mwanangu mwez* mwezi mwongozo naam* naambiwa naio* naiona naon* naru* narudi naye ndeg* ndege nguv* nguvu nights
5 nija* nijaribu nikiwapigia nilimtana nilituma nimekwama nimekwisha nimeshafix nimeze nisipotuma nisu* nisubiri nn
5 nons* nonsense normal note nothing numbers nyer* nyeri olav* olaves ones overtime pare* parents pdf perishable
5 pharmacist playgroup pm porto poster presha prov* puff* puffy quit* quite quoted ranked readings rehe* reve* ring*
5 rings rive* river rota rott* rotterdam scholarship scre* screen screenshot seas* season seem seventy shifts shotgun
5 sijapata sijawai sims sisi sita sitt* sitting sivy* sivyo sixt* skin* skins sparking sparks st stee* steering stud*
5 tano tape* taped teen* teenagers thea* theatre themselves thic* thick thre* tigh* tight time* tong* tongue toxi*
5 toxic tractors trem* trembling trol* trolley type* umbr* umbrella umefika under unti* until upasuaji upgr* upgrade
5 upo uses vaul* vault vifa* vifaranga viru* virus visitor waki* walls wamekataa wametoa wanaacha wanaenda
5 wananifukuza why winding withdrawal yalikuja yamegeuka youl* youll youn* young zimebadilishwa zone* zones а абонент
5 аварийке авгу* августе автомата амми* аммиаком бала* баланс белы* белый бель* белье бога бортом брос* вашей вернуть
5 вечера взял вколола вмес* вместе возв* возврат врод* вроде выда* выдает вылет выпила высадил вышли газа глазах глуп*
5 глупость госп* гостиница дави* давит давн* давно датч* датчики дверью двои* двоих двойки диспетчерская длит* длиться
5 доби* дома* домашку живом заби* заблокировал заблокировали забрал забронировала забыла заглохла заже* зажевал закр*
5 зал замены запа* запах записываться зарплату заше* зашел знаем изме* изменить инженеров ипотечная исправить камеры
5 карт карт* карты клиентов коду команды конк* конкурс коно* коноводку кото* кров* лекарства магазинов место млн моем
5 может мони* монитор наверно наличных нам недействителен недоставленного недоступен незнакомому нем нечи* нечитаемо
5 новых номере няня обед* оператора остался отдали отель отключилось отменил отмечена отпе* отпечатали отправила
5 отправлял оформляют охра* охрана ошибкой пенсии перевел перепиской перестал плыв* плывет поги* погибнет подает
5 подать подают подойдет подскажите подтвердили поезд позвонили поздний пока* полу* помп* помпа понять попо* потерял
5 потому приложение принимает принимаете продавец прох* прошлый прыг* прыгает пута* путает пяты* пятый рабочих ради
5 разговора размеру распродажа рассада рассказать рвет ребенка рели* ручк* ручку сапо* сапоги саха* сахар сделка
5 сказала складе службой слух* слуховой собирает стаж стир* стиралка стол субсидию сумм* сумма съехать такой тари*
5 теплице техн* технику тира* тираж толп* толпа тошн* тошнит трех триж* трижды трясутся туда тянет уважаемая ук
5 управление учительница фамилии февраля фирм* фирмы форма фотк* хаке* холодильной хост* чек человеку четв* четвертый
5 четыреста чужа* чужая чужом шант* шантажируют экскурсии этог* этого
4 *acker *actly *agika *agram *aidie *ajika *ambia *anuts *arket *aruka *aumwa *awals *aweka *azima *bassy *betic
4 *block *bodys *ccept *ceipt *chana *chote *cided *citor *cribe *drawn *eable *edege *ehemu *eiona *eived *elled
4 *elock *endix *ficer *icles *ilipa *ipiga *irani *ither *itusi *jaona *laria *lergy *lizer *loper *luded *mekaa
4 *osing *pasua *plate *posed *riers *rline *rping *rudia *taker *takes *tarys *tever *thers *tists *tober *tulia
4 *tying *unces *ussed *utaka *uting *verse *zimia *zirai *антии *ателя *аунту *бенку *бщить *влено *ворит *вятый
4 *говой *елась *емент *ержка *еряли *живаю *жился *зация *ибудь *ивать *ийная *имают *иналы *инету *иняли *истит
4 *ителя *итесь *кзала *кроют *леток *лиция *можно *молет *нечно *оворе *ожает *озили *ольше *орает *рвали *рения
4 *решла *рмить *рочку *рской *ртвые *седей *ставы *суюсь *тавит *тницы *торая *тском *удным *ховая *цепту *черам
4 *чному *ьницы *ясусь acro* across airl* airline akib* akiba akim* akimaliza alinitumia allergy alone ameiba amej*
4 amejua amelock amenifungia amezirai ananirudia anatokwa anayelipa animals answered anyt* anything appendix apps
4 articles atafukuzwa atar* atarudi attack bagg* baggage baru* barua boards bothering boun* bounces brid* bridge broke
4 busy buy buyers caretaker carg* cargo cello chart check chem* chemo chir* chirping chochote choirs classes closing
4 coin condom couriers dakt* daktari dara* daraja deaf decided deed dege* degedege dentists depl* deploy deve*
4 developer diab* diabetic dire* direct disappointed discussed disputing dona* donation drin* drinks drov* drove
4 embassy emptying everybodys exact exactly exists face* facebook feni fidi* fidia frau* fraud free fuss gift* gifts
4 glow* glowing haipo hajapewa hapa haru* hawa* heater hidd* hidden holding homa hub iban iing* iingie ikip* ikipotea
4 imeanza imefunguliwa imekataa imenitoa imepasuka imetulia inaondoka inaonyesha inaruka inazima included infu*
4 infusion instagram islands jamaa jibu jion* jioni joto kimekuja kond* kuch* kufua kulipa kulipia kumwaibisha
4 kunijibu kunitumia kupasua kutapeli kuuz* kuuza kuwaambia kuwapongeza lamu light lili* lilichelewa long long* longer
4 lowe* lower mailing majirani maka* malaria marehemu maziwa mbal* mbali mchana me meno meza mistakes mkaa* mkaangalia
4 mkae* mkaenda mlit* mme mna mnafikisha mnaj* mnajua mnitoe mobi* mobile mone* mous* mouse moving mpus* mpush mums
4 mwambie my mzim* mzima naan* nabadilisha naomba neit* neither nikamtumia nikiweka nimeaccept nimeiona nimekaa
4 nimewaambia nitumie norm* notarys nrb numb* o octo* october officer opens over* overcharged overdrawn overreacting
4 parked payed pean* peanuts pest* pestering phase phoned pickup plz poleni pos pung* receipt received ref rele* rep
4 report rese* reverse revi* review rope route runs scam screw seat seat* seats sell* shaking shaky shelf sign sijaona
4 sikutaka sile* single skip* skips smtp snac* snack solicitor ster* sterilizer strangers supermarket supposed swel*
4 swelling switching taki* taking talk* talking tear* tears template ther* thum* thumbs tied toll tracker tracking
4 transfusion treats truc* truck tuka* tukakosa tukiwa twen* uanz* uanze umei* unal* unalipwa undr* undriveable unop*
4 unopened unsu* unsubscribe usin* vps waits wakinitusi wamelala wametumia wamezimia wanapigia wanaumwa wanaweka wase*
4 wasee wasichana whatever withdrawals working yamemwagika zetu zinahitajika абонемент аварийная авиакомпании адрес
4 аккаунту аннулировались боли* болит бота бумаге вечерам взносы виза включается внут* внутри водителя вокз* вокзала
4 встала встретиться втор* второго вырвали выставит вышл* гара* гарантии говорит голо* госпитализация груди грудным
4 двадцати девятый дед делала детском детя* детям договоре дозв* дома доно* донорской другая думала дыша* дышать дыши*
4 дышит жену забы* заго* загорелась закроют заморозили звал звонка играл им именем интересуюсь июня кабинету каким
4 ключ* компании конечно которая крови лагере лампа лежала летит личному макс макс* максом мама меняют мертвые могу*
4 могут модели моро* моск* мужи* налоговой начн* неверно нево* невозможно номер носить обучение ой операции оплатил
4 оплачено остановить отвл* отправили отчете пароли пароля пациента переводить переживаю переписка перешла пишет
4 побольше поговорить поддержка подружился позв* полиция получили пони* понимаю поса* посадка после потеряли
4 представились принимают приняли приставы пробивает прог* прор* проходит прошла пятницы пять равн* равно
4 разблокирован рассмотрения рассрочку рвот* рвота ребенку релиза рецепту ругается рук сади* садик сайт самолет свис*
4 свистит сгорает сел сели* силь* сильно сиро* сироп скин* слова снят* сооб* сообщить соседей сотрясением списываете
4 сроки ссылке стойки страховая суто* суток съел* съела съех* таблеток терминалы терпеливый трен* трясусь тысячи тяне*
4 увидел угрожает урока учительницы файл* фур хиру* хирург чего чтон* чтонибудь
3 *aanza *ailed *akazi *akuja *amosi *annel *aring *arter *bisha *ccess *cides *count *dings *dishi *doret *eding
3 *edule *efits *egoma *eisha *ekata *ekula *elala *eleka *ended *endwa *erbox *house *icity *ieved *iness *ipino
3 *isomi *itely *ivery *lieni *liged *lined *lings *llite *loyee *mains *matic *mkosi *mpers *ndike *ndler *nikio
3 *nores *ntion *oiler *okies *ombwa *omeki *otect *pande *phine *poned *puses *ramic *rbell *ribed *rtion *sfers
3 *store *tance *telea *tilia *tujui *turns *tutoi *ually *uliwa *ushwa *uwaje *uwezi *vider *where *while *works
3 *ymore *авцов *азали *аница *анова *асиво *атель *ативу *атору *атусе *бежом *бетик *бится *брать *вание *верен
3 *вести *ворят *гаюсь *гресс *даете *ддома *долго *дываю *ебник *евник *едние *ездку *екать *екцию *ержки *есень
3 *игаду *ийное *инула *ирать *истав *комат *крыть *кцину *латах *латил *лотку *мящей *нялся *овень *одали *отеза
3 *покою *пятся *равку *раммы *рытый *сляют *стями *твует *тежка *тивна *торые *улась *ующий *форма *чется *чками
3 *ьмого *ьтета *явили accept advi* akaa* aler* aliahidi alitia aliv* alive aliyefariki amee* ameenda ameleta amev*
3 ananishika anau* anauza anga* angalieni annu* annual anym* anymore asil* asilimia assistance ata bake* bakery
3 beginning believed benefits betting bibi bills blac* black blam* blame blur* blurry bom booking brandt broi* broiler
3 bulk busi* business but camp* campuses cell* cera* ceramic channel chap cheche collection condition controller
3 cookies court crb cuto* cutoff daug* decides decl* declined defi* definitely deli* delivery deni* denise dere*
3 dereva doctors dono* donors doorbell downloads east* easter eldo* eldoret electricity elfu elses emailed empl*
3 employee engine evic* evicted exist face faithfully far feeding filing filipino find fit forgot fortnight fourth
3 gamb* gamble gb gett* getting greenhouse guar* guard gues* h haisomi hajatokea hala* halafu hamk* hamkosi handler
3 hands hatujui hatuwezi hawatutoi hazisomeki heard heating hiss* hisses hr i ignores ikathibitisha imeanguka imefanya
3 imeg* imegoma imekwanguliwa imepotelea imes* inafunga inaonekana inatoa inbo* inbox inform ingesaidia installed
3 irri* irrigation isiy* isiyo jumamosi jumpers kati kuactivate kumwambia kunielewa kuombwa kupa* kupo* kupokea kuvuka
3 kuwapa kuza* kuzaliwa land leas* least less lesson letterbox limekwama linaonyesha look lost lote loun* lounge lugg*
3 luggage luto* luton madam mafa* mafanikio mails mara mbay* mbaya meanwhile merg* mhus* mhusika midd* middle mifu*
3 mifugo mino* minor miss misses missing mkwe mlinitumia morp* morphine mothers movies mpendwa mtej* mteja mwis*
3 mwisho mwongo nalipa naongea nare* narekebisha nase* nasema nashindwa nauli nazu* nazungushwa near networks niac*
3 niache niandike nikitaka nikiwaangalia nili* nilipokea nilitumwa nimebadilishiwa nimetumia ninaandika ninazo nise*
3 niseme nitafanya nitoe njaa nowh* nowhere nyam* nyama obli* obliged olde* older order ordered oven pall* pallet park
3 passenger penn* penny phas* pick* pictures plen* plenty portion postponed prie* priest proc* protect provider regr*
3 regret rema* remains restore restraining returns road samp* sample sate* satellite sche* schedule seam* seaman seed*
3 seedlings sends sens* shad* shade short shos* shosho signature small smell sola* solar sound stand status stoc*
3 stock subscribed succ* success susp* suspended tatu tawi tax tells temperature tend* tender thanks theres three tier
3 tike* tiketi tile timer toa toge* together tpay transfers travelling trea* treat tunafuatilia turn tv ulie* ulienda
3 unanswered upload ventilation vents voch* vocha wafa* wafanyakazi wago* wagonjwa wakaniambia wamekufa wanangoja
3 wanaondoka wapi warn* warning watering were* werent whil* while wila* wilaya works yake zinachelewa активировать
3 банк* банкомат бесп* беспокою билета бриг* бригаду бросила бывш* ваго* вагоне вакцину вашем вернулась взно* вид
3 види* воро* вось* восьмого вскр* вскрытый втро* втрое выки* выкинула выписку выплата вырвало выставку гарантийное
3 говорили говорят двое делает десять диаб* диабетик дире* директора дневник добавить дове* доверенность довожу
3 дозвониться долгу доставлено еду еле ждат* ждать ждит* ждите живы* живые жили* жилинспекцию жучк* жучками завис
3 заво* заказ закрашивают закрываются запись запр* зарплата изве* извещения изви* извинитесь имени инже* каби* класс
3 кону кормящей корп* которые кошк* кошке красиво креп* крепление курсы курьер лампу левы* левый летя* летят лжес*
3 лжеследователю мае маст* мате* машине мень* меньше микр* моим мск набо* набор надо* надолго нало* направить нати*
3 натирает начинается начисляют начнут наша наши наши* наших неак* неактивна недели неза* незамедлительно нику* никуда
3 новорожденных новый ногт* ногти нормативу обид* обидел обла* облаке обра* объявили одни оператор опус* опустилась
3 осталось отва* отвалились отвлекать отопления отпи* отписки отправителю отправить отправлять отсу* отсутствует отче*
3 отчеты ошиб* палатах паре паро* пере* перенаправить переносится писала пишем платежка платформа плес* плесень
3 поверен повышающим подача поддержки поднялся подряд подтверждения поездку полз* ползет пользователя пона*
3 понадобится последние потв* потверждаете предупреждения прикладываю пристав программы прогресс продавцов продали
3 проработал прот* протеза пуск* пускают пусто пятое работать распакована роддома рубе* рубежом рублю ругаюсь сведения
3 сдав* сдан сего селиванова серо* серого сист* сказали скла* скорой следующий слет* слетел сменили снимает снятие
3 собака составлять сотрудники справку ставит стали статусе стойке страница считаются сыпя* сыпятся тайм* таймер такие
3 те торг* торги удалят узна* уровень учебник факу* факультета фами* фонд хоче* хочется частями шестнадцати штук щико*
3 щиколотку экране эцп
2 *aflet *afuka *aging *alled *anies *anika *aning *anjwa *arsal *arsed *asoma *ategy *aving *awezi *chair *ckiwa
2 *ctern *doeni *ebook *ehani *ekday *ekeze *emeka *emtoa *ences *epaid *eport *erful *ghter *gukia *hango *icked
2 *iders *ified *ility *imate *imbia *inded *inues *ipoti *istry *iting *itten *ivate *iwaje *lance *lease *liest
2 *lipwa *llect *logue *ments *mmend *nants *ngaza *nking *odbye *ofile *oller *ology *ongea *ononi *osits *pened
2 *perly *pitia *ppens *pport *range *rized *roved *rther *shima *sions *stles *suant *sults *swers *sword *tpaid
2 *ttern *tters *tures *uring *utana *utter *zimwa *авала *авной *ализы *аницу *анным *ачала *бинет *брана *вонил
2 *гория *дилку *езней *екает *енить *ентка *епсия *етчер *ехать *ждала *збито *змеры *ивают *иенты *исала *иссию
2 *истан *иться *ичкой *коины *комым *летка *ловек *ложил *лючен *мбуле *могли *модан *мость *нется *ннице *нуюсь
2 *овину *озайм *оздал *ололи *онила *просы *птрии *рание *ржали *риями *рнуть *робку *ройка *рочка *рядок *садка
2 *садку *сания *седка *сения *сляет *стали *сулин *сывал *тание *тежку *терию *тинок *тного *товой *трена *трено
2 *тряли *угого *удник *узкой *умент *хамил *циону *чений *чения *шарах *щадки *ылает *янкой according afya agreed
2 akaangukia alinishusha aliyeumia ambayo anatetemeka ande* andei answers approved arv asks atue* atuelekeze auto*
2 automatic bag banking been begi billing biol* biology birt* birth blocking borr* borrowing both* bother box boys
2 brea* bundle call* caller cata* catalogue cate* catering certified chaf* chafu chai* cher* cherehani chif* chifu
2 chum* chumba cleaning cloc* clock cm coin* coins collect collecting companies conn* connecting continues cous*
2 cousin cuzo dani* daniel deat* death deposits do doub* double drive drug* drugs earliest emba* end engi* esti*
2 estimate faci* facility fan fiel* field fingers finish five fix folding fridays froze furt* further gard* gardening
2 gets giza goodbye grade grey* greyed haioni hall hamm* hammer happens hardly hatuna hawawezi helb hesh* heshima
2 hire* hired hour* hours huch* huchukua hv ijay* ijayo ikiw* ilikuja ilipasuka imechanika imezima imezimwa inafungua
2 inalia info ishapatikana itis* itisha jina karo kato* katoa kazi* kazini kiba* kibali kmtc kuan* kuanza kuchanjwa
2 kuharibu kuku* kukutana kula kunitukana kusk* kuskip kuvuta lamb lamp leaf* leaflet leaving lectern lena lets lett*
2 letters licences like* likely limefika lipi logs made matapeli mbel* mbele mbol* mbolea mchango meet membership
2 mention messaging mile* miles ming* mkanideactivate mkononi mlic* mlichelewa mlitangaza mlituma mliyoiweka
2 mmeniletea mnafungua mnar* mnarekebisha mnasoma mpwa mtit* mtito much naku* nakuru naona naweka nerv* nerves niel*
2 nielezea niju* nijue nikapata nikienda niliagiza nilipata niliyoagiza nimeandika nimeripoti nimeshaanza nimesikia
2 nimework nito* nor nota* now nyie nyingine nyuz* nyuzi nzim* nzima ooh oslo pain* paint papers passing pattern peri*
2 phones phys* physio played player postpaid pour* pouring prep* prepaid prints pro prof* profile prop* properly prot*
2 providers purs* pursuant quote ramp ranking rati* rating read* recommend record regi* registry rehearsal rehearsed
2 release released reminded results room* rooms runn* running saints salio scan seei* seeing serial serious sess*
2 sessions shet* shetlands shop* shul* shutter sides sion* sioni soli* spai* spain spar* spins spri* spring stat*
2 stoo* stood strange strategy subs* sudd* sudden support takes taya* tayari tenants threatening towa* towards
2 translation tryi* trying tufa* tufanye tukienda tumi* tumia tuna tunalipa tunamngoja tunapoteza tune ufup* ufupi
2 ukia* ukianza ukub* ukubwa umek* umekatwa umem* umeme umez* umeze unau* unauthorized unus* unused utar* utaratibu
2 verification vest* vestry wakicheka walikimbia wamemtoa wanahitaji wash* watatu wear* wearing week* weekday weekly
2 wheelchair whistles wild* wildly wonderful wors* worst written yamekatwa yenyewe zilichafuka zimeanza zinahesabiwaje
2 zinaingiwa анал* анализы анке* анкете аукц* аукциону бежа* бежать безопасный бело* белому бере* берете билеты битк*
2 биткоины болезней больничный боти* ботинок бросил бухгалтерию вашему ваши* веле* велели вент* ветр* ветрянкой вещи
2 взай* взаймы взломанным взят* взять видимо видит вини* винить вкололи внесения водители воду волн* волнуюсь воло*
2 вопросы врача врачи встал встречаться вход выбр* выбрана выбрать выдано выключен где главной городского дает* дается
2 деся* детс* диоп* диоптрии диспетчер дозу документ доме* доро* другого еще жду живе* живет жкх заказе зала
2 замечательный замораживать записи заплатить засе* заселения застряли захо* заходит зашифрован звонила инсулин
2 исполняется испр* истекает историями к кабинет каждые каждый кате* категория квар* квит* кивает клиенты комиссию
2 копеечная корм* коробку крыше кура* куратор курса кэшб* кэшбек левых лежал лечите лими* лимит линз* линзы линия логи
2 льготного маме март матери мене* меняет микрозайм могли моде* молч* москва мужа на назн* назначений найд* найден
2 наличкой написала написать насч* насчитал наха* нахамил начали начисляет незнакомым неуп* неуплату ново* носи* обес*
2 обеспечения обновы один один* одиннадцать одного оператору опоздал остались останавливается отдела отопление отту*
2 оттуда перевести пересадку перестали письму пита* питание платежку платит плем* племяннице площадки повы* подписку
2 подписывал подр* подс* подт* подтверждала позвонил полную половину пользователь помогли помощи порядок предусмотрена
2 предусмотрено придет прие* приложил принес приносила приходить прои* происходит пропустили путешествует разб*
2 разбито разв* разгрузкой размеры расп* рассрочка рассылает родителям рука свит* свитер свои сгор* сдавала синее
2 склад скри* скрин след* следилку следователь снач* сначала сним* собрание сообщения сосед соседка сотрудник списан
2 списания спрашивать стал* стам* стамбуле стоимость стояло стра* стране страницу стройка студентка таблетка таки*
2 тариф теряем товара третье тыс уберите увели удержали узбе* узбекистан узнает узнать успели учеб* учебу ушли февр*
2 хожу цены части человек чемо* чемодан черным четырнадцать чита* шуша* шушарах эпил* эпилепсия этой этом
1 *abiwa *agiza *aitoa *alipa *anipa *awaka *bling *chman *deira *eeper *ejaza *ejibu *ekani *elezo *epole *epted
1 *erate *erest *ereva *ersal *etary *funds *fuses *ghing *gible *gnant *guese *hatoa *homwe *hungu *ibiwa *icide
1 *iendi *inary *ishwa *izens *katia *kauka *kilia *kizwa *lated *lingi *liser *litoa *llous *lours *mejaa *minal
1 *mself *ndows *ngapi *nical *niita *nsfer *nuary *oices *omeke *onana *opewa *otuma *pline *proof *reets *refox
1 *rging *rgive *rians *rmers *rusha *shana *shika *shiki *sibly *sikie *spute *stake *sters *tchen *tcoin *tgrew
1 *tomer *ughly *ughts *uhusu *ulter *umble *umbua *urday *utaki *uters *visor *yanzi *ypted *адили *актум *анции
1 *асная *астке *ателю *атьям *байне *батор *бираю *болею *ботку *брали *ваний *ватку *ваюсь *вочку *вывал *гином
1 *делав *джеры *еджер *едила *емная *емной *ензии *ензий *еницу *ентки *еняют *ержке *ернет *еряна *есаря *естра
1 *етьем *ечают *ждать *жилые *жливо *жника *зания *заций *звона *зится *ивита *изный *ильно *ильск *имать *инает
1 *иницу *иницы *инята *ирали *итает *итный *итого *итрой *иходе *йного *казом *ктары *ласие *лдень *лекаю *лками
1 *лнена *ловия *ломал *лосом *лтора *лчаса *мание *мации *менью *менял *мидом *минал *нград *ницей *нтиль *нькое
1 *нятия *овата *овора *огает *огдой *одили *одной *одный *ожили *озных *ойкой *оллер *омить *оните *онная *орщик
1 *отами *отным *офона *очком *очная *ошего *падаю *пасть *писан *пяток *пятых *равно *раста *ращаю *рейка *ресом
1 *рется *ритет *рмате *ровке *рогал *рофон *ртвый *рузке *ршрут *рятся *селок *спода *стане *станс *тареи *тарею
1 *тация *телям *тиной *тощак *трины *троит *тской *ужать *упает *ходил *чнике *шиваю *шнего *щении *ьтате *яется
1 *язать abir* abiria accepted accounts admi* admin agency ah ahea* ahead akaacha akaf* akafungua ako alia* alikuja
1 alinicharge alis* alisema amefura amenichoma amenikatia ameshatoa anaa* anaandika anaitoa ananifuata anap* anayejibu
1 anim* animal apar* apartment appear asis* asisikie atak* atakuja backup ball* ballot beba befo* begin behi* behind
1 bela* belated beli* bell* bellowing belo* below bird* birds bitc* bitcoin blan* blank break bt burst bust bwan*
1 bwana c calling camp cana* canary cancelling chanjo chapel choo christening chuo citi* citizens clay clients cmu
1 colours computers confirm cook* crib crm csv customer dair* dairy date* dates decimals defaulter deleted design
1 diar* diary dispute documents dola dosa* dosage dramatic dream drop duka* dukani duty eka elig* eligible encr*
1 encrypted ente* entered essa* essay esta* estate evening everybody exported f fall* falls fans farm* farmers feed
1 fees fert* fertiliser few fill fire* firefox fitting food forgive four* gala gates gath* gathering give* gives groc*
1 groceries grumble haikuhesabiwa haionekani haishiki hajanipa hasw* haswa hatutaki haziendi helm* helmet helpline
1 hewa hims* himself hiv hors* horse hostel igno* ignoring ikaa* ikaanza ikaf* ikafanya imeandika imefungwa imejaa
1 imekwama imepewa imev* imevimba impo* import inafaa inai* inanisumbua inanyesha inaruhusu inasoma inawaka info*
1 insp* interest invoices jamani jame* jameni janu* january jkia kaba* kabati kanisa kigu* kigumu kija* kilo* kilos
1 kind* kitc* kitchen kitu* kiwe* kiwele kodi kuam* kuambukizwa kube* kubeba kuchukua kuha* kujiandikisha kujifungua
1 kumi kunihudumia kupanga kupima kurusha kusi* kusumbua kutumika kuul* kuuliza kuwa* kwenu ladi* ladies lake lect*
1 less* live* lodw* lodwar looked losi* losing madeira mael* maelezo maji* majina manu* manual marv* marvellous mawe
1 mbit meet* meeting merging mfin* mfinyanzi mfup* mfupi migu* miguu milked mingapi mingi mistake mkal* mkaleta mmea*
1 mmeandika mmek* mmekata mmeshikilia mnafurahia mnal* mnaleta mnaniita mnasafirisha mnataka mnatuma modu* module moin
1 moment mpan* mpango msip* mtar* mtarudi mtur* mturudishie mwanza mwon* mzuie naac* naacha naka* nakala nany*
1 nanyonyesha napata natapika natumia naulizia nawasilisha naweza ngoj* ngoja nich* nichomeke nichomwe nikamaliza
1 nikapewa nikapiga nikikosa nilikuja nilitoa niliyopewa nimeambia nimefukuzwa nimehamia nimeibiwa nimejaza nimeorder
1 nimetapeliwa nimetoa niondoeni nireport nisamehe nisipande nyumbani ondo* ondoeni ongea onli* online operate ordi*
1 ordinary outg* outgrew owns packed paka pasi pipe polepole portuguese possibly preg* pregnant prevention pric* prob*
1 question quid rangi reads redi* redirected refe* reference refunds refuses repe* repeat repl* repo* resu* reversal
1 riba robots roug* roughly row rude ruin* ruined sada* sadaka sain* satu* saturday saud* saudi secr* secretary seri*
1 serm* sermon set shid* shida shil* shilingi shots shra* shrank sisters sociology sorr* sorry state stolen ston*
1 stone streaming streets sub subi* subiri suic* suicide suits supervisor tag tati* tatizo taxi tb technical tenn*
1 tennis terminal these things thoughts time tota* total transfer tree tulikuwa tulilipa tulireport tumeambiwa
1 tumefungiwa tunabishana tunakula tunalipwa uchu* uchungu udde* udders uder* udereva udon* udongo unan* upan* upande
1 uson* usoni utc vegetarians vin vipa* vipande vita voti* voting vya vyum* vyumba wach* wacha wage wah wale wallet
1 wameanza wamejaa wanadhani wanaimba wananiuliza wanataka was watchman waterproof waya week weng* wenzangu weve
1 windows yameshuka youd zimekufa zimeniishia zinakauka zinasema абит* абитуриента авто* адми* администратор адресом
1 антон апре* апреле асси* ассистанс батареи батарейка батарею берется ближе болт* болтов больница бот брок*
1 брокерского брони буквам бумаги бэка* бэкапы ваше вежливо века* веками вентиль вентиляция вернется верный версию
1 ветк* ветклиники взломал виновата витр* витрины вмс вмят* вмятиной вним* внимание возм* возмещении возраста вологдой
1 волочком ворота воротами всле* вследствие встали вчерашнего выброс выве* вывести выгрузке выдали выкр* выкручиваются
1 выпо* выполнена выпускают высадили выставлять вышн* вышним гарантийного гект* гектары голов голосом гоня* гоняет
1 город господа гостиницу гостиницы готов границей грант грел* грелками грузится даты дачн* дачников двери двум* двумя
1 девочку дела* детской диал* диализный диктую диспетчером днем доде* доделав доех* доехав дождем дозваться доку*
1 долб* долбит должны домофона дороге дорогу дочь дошл* дошло друг* души жены животным заболею забрали забрать
1 забронировать завт* завтра загр* загружать займ заказа заказанные заказом закрывает замк* замке занимает занятия
1 записан запл* запу* запутались запятых зачи* зачисления защи* защитный звонит здорового зелененькое изде*
1 издеваетесь имя инку* инкубатор интернет инти* интим ирин* ирина испо* использована исправно ишим* ишимом июль июля
1 казахстане каком кали* калининград карб* карбамидом карта картой кассы ката* кататься квитанции кипя* кипяток кисл*
1 кислородный класса клиентки ключ км комб* комбайне коне* консультация конт* контроллер короче которого красная
1 кроватку круж* кружок курс* лечи* линии лицензии личность личный лиша* лишаем логи* логином лучше маленький маршрут
1 матерятся машин медс* медсестра менеджер менеджеры мертвый микрофон минуты могл* модель москве музее музей наби*
1 набираю нави* навигатору настроит настройкой нато* натощак начинает начнется небо* небольшой неве* неверный нету
1 ниче* ничего нова* новая новые норильск нужн* обеда обло* обложили обновляется обработку обращаю одно одно* одном
1 озим* озимую оказываю операционная орга* организаций орет осаг* осаго оставлено остановился осты* остывает
1 отбойником отвез отвечают отвлекаю отдает отделение отказывает отключить отменяют отпрашиваюсь офис паде* падеж
1 панели пару первое перезвона перекидываете перекрыть писать пись* письменно платят пово* подарочная подвал поддержке
1 подключение подключить подкормить подтверждать пожа* пожертвований пожилые позвоните позж* позже показания пол полд*
1 полдень полисе полису полностью полт* полтора полч* полчаса поменял помогает поняли попадаю попасть посе* поселок
1 поступает постфактум потеряна потрогал поче* почему правила правильно правый праздники председателя предупредила
1 претензий привита привитого привязать приемная пример принимать принята прио* приоритет приходе приходил приходили
1 прию* приюте провалились провод прорвало проходной птич* птичнике путе* пуши пшен* пшеницу пяти работ работы раза
1 разм* распаковывал расписании растет реан* реанимации регистрации регистрация результате религиозных рожа* рожать
1 руга* ругаться садится салон самое сбеж* сбежал сбор* сборщик сбра* сбрасывает сдавать сдали селитрой семь*
1 семьдесят сим сканируется скорая слес* слесаря слой случае смерти сняло сняты соба* собирали собр* согл* согласие
1 созд* создаются сортировке соци* социальное спокойный спрашиваю старше статьям стен* стенде стои* страховой судь*
1 судьба считает съемной тарифе тарифу теплые терминал техо* техотделом трекер третьем тюме* тюменью убивают уведомить
1 уведомление указ* указан урок* усло* условия услу* услуги уста* ухода учас* участке ушел ферм* ферма формате фуры
1 ходу холодные хорошего хорошо худо* художника цел целы центр цену часо* часов часть чехо* чехол читаем читать шапк*
1 шапке шел шкаф* шкафа штор* шторы яиц
-1 *ached *aders *ading *ahani *aight *angia *angwa *arian *ashed *asomi *atext *ating *bands *cates *chive *ctice
-1 *dhara *dmade *dumia *ekiti *ently *epita *erves *fline *genzi *gisha *gueni *hakos *hamba *harti *hicle *hools
-1 *hunga *hwaje *icker *ikati *imaje *imama *iment *iniua *ipona *ipped *irini *ishie *itted *ivist *ivity *kombe
-1 *laced *lezee *mally *mbasa *mised *misha *nadol *nalia *ncern *nipea *njano *nsole *nyaga *nzake *oling *olled
-1 *onary *ongee *opita *orage *oring *plant *pokea *rears *rence *riage *rried *rself *rtcut *rtual *ryone *sheet
-1 *tails *tains *teway *ticed *tokea *trary *tumie *uares *uctor *udent *ueing *ukoni *ulima *unjia *unter *using
-1 *usual *verts *wajui *wampi *авать *ажите *анный *анций *аняет *апрет *атила *атура *ахует *ацкий *ашаем *ащусь
-1 *бакой *брого *бщать *вания *верку *верть *вивка *висла *гасил *говая *давно *дался *димся *дойти *евать *едита
-1 *ездки *ездом *екшим *емени *енера *еники *ердил *ерный *еская *есует *етров *ещала *жития *замен *зусть *иваем
-1 *иками *ичные *ияния *йство *кации *крали *ктора *кунды *ладит *латно *леный *ловке *лонил *льное *льном *льске
-1 *лядит *ляцию *менно *мерно *ммист *многу *мятку *натил *несли *нился *нника *нники *нское *нький *нятся *обный
-1 *обрен *овали *овина *овине *овник *одаем *ожить *онера *онном *опуск *офиле *ошлые *панию *певта *ппорт *ранно
-1 *рзина *ринар *рится *рнула *ровку *седку *сипед *скать *совый *ссная *стать *стеру *татой *тевку *теров *тером
-1 *тинга *торию *торых *тчину *тырех *уйста *укцию *ульев *упный *устил *устят *учили *учную *шевле *шения *шивки
-1 *ычную *ятить *ятого acce* activity adverts aii akif* akifariki akij* akijifanya aliandika alipona alitusaidia
-1 amba* ambapo ameanza amenunua anah* anahitaji anak* ananiangalia ananivunjia anapigia anji* anjiru appa* apparently
-1 archive archivist arre* arrears ataf* atafurahi auth* authorisation autu* autumn bell blig* blight bora candles
-1 capt* caption cast* castle certificates chetu clas* click clou* cloud clov* clover com comparing compliment concern
-1 concerning conductor considering console contrary cool* cooling cost couc* couch counter cros* curt* curtains dada
-1 deco* decoder dela* delay dese* deserves desk deta* details dict* dictionary disappointment doc doll* dollars drew
-1 drops effect email enro* enrolled even* everyone exce* excel eye fedh* fedha ferr* ferry fiti foil food* foods
-1 fungueni gateway gras* grass gros* gross hair handmade hapatikani hawampi hawasomi hers* herself hey host housing
-1 hudu* huduma husbands idle ili iliniua iliyopasuka imeandikwa imekula imenifungia imepita imetoka inab*
-1 inabadilishwaje inaf* inaitwa inakataliwa incl* information inga* ingawa ipi ish ishi* ishirini jo kama* kamau
-1 kamu* kamua kani* kati* katikati kick* kicking kilimo kilipotea kills kingependa kipi* kipimo kiri* kirinyaga kiti
-1 km knec kuhi* kuhire kule* kuniangalia kuniuliza kupiga kure* kuregister kurudi kusimamisha l lain* laini leaves
-1 lectures leed* leeds levy lice* limits litt* little maana machakos madh* madhara manj* manjano mare* mark* marriage
-1 masharti members ment* mfuk* mfukoni mi mkas* mkasema mkav* mkavu mkik* mkikaa mkul* mkulima mkur* mkurugenzi mliz*
-1 mnac* mnacharge mnakata mnaniambia mnia* mniambie mnit* momb* mombasa mpak* mpaka mr mrek* mrekebishe mshamba mtao*
-1 mtaona mu mwen* mwenyekiti mwiz* mwizi nabl* nablock naen* naenda nafu* nafundisha nait* naitwa nang* nangoja napu*
-1 napulizia nazo net news niab* niaba nikichunga nilienda nilimaliza nilipe nilipoteza niliwatext nimejifungua
-1 nimepangia nina* niongee nirekebishe nitazimaje nitoke niwe normally notary noticed notification number nurse
-1 nurses nyeu* offl* offline omit* omitted on onge* ongezeni opti* options ordering other otp ough* ought outi*
-1 outing owl page* pages pana* panadol pany* panya parc* parcel pass pata patt* pay pending per petra phases phot*
-1 photos plc pola* poland pool pot prac* practice prices promised protection queueing readers rein* reinstalled
-1 rejected replaced requested resets result saba* sababu saini sale sama* samahani sasa schools screws seater self
-1 serv* server setting shee* sheep shif shif* shipped shortcut sijapanda sit siwa* siwajui sixty smar* smart soap
-1 something somewhere sorting spray spre* spreadsheet squares squashed star* stea* steam stic* sticker storage
-1 straight stro* stroller student surn* surname swit* switched taa tari* tariff tell ten tenant than think tickets
-1 till* tills tisa token transplant travelled tuel* tuelezee tuit* tuition tunaonekana tunapanga tunaweza tunazo
-1 tungependa turkey ujum* ujumla ukiw* ukiwa ulii* uliingia umri unanyonyesha unge* ungependekeza unusual user*
-1 username usually vacc* vegetarian vehi* vehicle viko* vikombe virt* virtual visit w wakipungua walisema wamefungua
-1 wamenipea wamevunja wanaanza wanachangisha wanafanya wanalia wananiambia wanatuma warm* warmer watarudisha watc*
-1 way webe* weber wedn* weny* wenyewe wenzake when yearly youth zilizobaki zimepangwa zinakatwa zinaonekana
-1 zinatolewa айпа* айпаде акти* апелляцию апелляция арен* аренда архи* архив базы бан банка берет бесплатно
-1 беспокойство боле* будете бухг* вайф* вайфая вахт* вахтеров вдво* вдвое веге* вегетарианское вежливая велосипед
-1 вернула вете* ветеринар взнос вместо вниз врачу времени вруч* вручную выбирать выводят выгл* выглядит выдал выдачи
-1 выписали высл* выслать выуч* выучил выче* вычета вышк* вышки гатч* гатчину го головке голосу града граф* график
-1 грузит дайт* дайте действует делается десятого дети дикт* дневнике доброго дода* додаиваем дом доната донатил
-1 доставили дочке другое другой дружу дурацкий е езди* ездит живого заба* забанили забить забыл зависла зада* задачу
-1 закону закройте зали* заливе занять запи* заплатил звонки зеленый знан* знаний игры инженера инст* инструкцию
-1 интересует исправлять истекшим историю их кассовый квал* квалификации квитанций кида* кидает кило* километров
-1 классная клещ* клеща клубе коми* комм* коммерческое компанию компьютером конч* кончилась корз* корзина корм
-1 коровник которых коту кредита крит* критическая круп* крупный куса* кусается лечится лист* листать лице* лично
-1 личном любое мале* марте мастеру мая меняется мест* моше* музе* наиз* наизусть налоговая напо* напомните напр*
-1 наро* народу неда* недавно нори* норм обещал обещала обок* обокрали обращусь обуч* общежития обычную одни* одним
-1 одоб* одобрен окна олег олег* олегом ольг* ольге оплатила освя* освятить осени осенью оставил ответа отклонил
-1 открывает отличается отло* отложить отменили отпустят памя* памятку пане* парт пасе* пасеку пенсионера перевыпустил
-1 перенесли писали плиту пове* поверку повышения погасил погл* погладит подавать поде* подешевле подойти подольске
-1 подробный подстраховаться подтвердил подъездом поездки пожалуйста пожертвования поискать показываете покупатель
-1 покупателям половина половине помощь понемногу посмотреть поставку права пред* прививка приг* приглашаем приложить
-1 примерно приходится пробил прога программист продаем проданный продлевать пропуск просит проф* профиле прошивки
-1 прошлые пунк* пункте пускает путевку размер расш* расширенного ребята резу* робо* ряд сайте сало* самозапрет самой
-1 сапп* саппорт связи связь свящ* священника сгорел сдат* сдать сделан секу* секунды сера* серая серв* симп*
-1 симпатичные скачаю скоро слия* слияния сменил смену смес* смесь собаке собакой созв* созвонятся сообщать сорванные
-1 соседку сосо* сосок составляю сотрудниками сохраняет списке спос* способ сраз* сразу срод* сроду срок сроком старые
-1 статус странно страхует стро* стул* стульев съемки съехала таких такси темы терапевта типа тоже трек тренировку ту
-1 тянете убер* уваж* увидимся узнал укус улей улет* улетел улье* ульев утеч* утечке уходит файлом хват* хозяин
-1 хостинга хочу цена цита* цитатой чело* черн* четверть четырех число чист* чистится читальном читы школе щури*
-1 щурится экза* экзамен электронном ячей* ячейки
-2 *aleta *amehe *ancel *anner *apiga *atibu *audhi *awahi *binar *bishe *board *bunal *cence *chael *cheal *ciety
-2 *cover *ddler *drobe *early *eased *edure *ength *fects *gilio *hieng *hters *iacha *icate *ijini *ikali *ikiza
-2 *ilika *ition *itoka *itors *ivers *iweni *kundi *leman *lieve *lisha *lizia *ludes *nings *njiru *nload *noons
-2 *ocess *oduct *ogies *ormed *place *point *raded *ribia *risha *rishs *rname *rovet *rride *rsing *rteen *senti
-2 *sists *ssons *ssure *stled *tanga *tches *ttery *tuoni *uired *ukana *umiwa *umizi *ungua *wsers *yslip *авный
-2 *адьбу *ались *аницы *артал *асота *атает *ачать *бботу *влены *вуете *вывоз *давца *делом *дитор *довой *еводы
-2 *еехал *езать *езите *ерной *етарь *етнам *звели *здать *здной *ивную *исший *итали *ичине *ишник *кажет *казов
-2 *ковку *ктуют *купаю *леным *личку *ллицу *льная *льска *ляете *лянет *мацию *менту *менты *милию *ничен *ничка
-2 *нками *носом *нькая *овала *овами *овной *овном *одные *оката *окода *олзет *ольки *омены *орили *осить *остях
-2 *отает *пасна *пение *почка *рании *расте *рация *рвого *ртить *рытии *рытия *сании *ского *снили *сская *ствуй
-2 *стыми *тавки *тайте *терых *торам *треть *туете *тября *удент *ушает *цевой *шение *щадке *ывала *ьство *ьству
-2 *ьтаты *ючить *язаны *ясняю abro* abroad achi* achieng adding afternoons agro* agrovet aids akar* akin* akina
-2 alinisikiza aliyenihudumia allotment ambazo amount anafaa anal* anatoka answ* apologies arch* awaz* awazidishie
-2 baad* baco* bacon badg* badge barikiweni batt* battery believe bet bigg* bigger blin* blink brin* bring browsers
-2 budg* budget cats certificate charge cheki chet* clearly collars compensation conc* cookie corr* corrected dash*
-2 dashboard daughters delete depr* depression dies difference diri* dirisha dogs downgraded download drivers eart*
-2 earth effe* effects embarrassing eti evac* evacuation evenings explanation five* fives flea followers font fort*
-2 fourteen gent* gentleman givi* giving goes gradebook gran* grap* graph haijai hasi* hasira hata* hears heatings
-2 ikatoka ikii* ikiibiwa ilic* ilicancel ilih* ilihamishwa imei* imekuwa imesimama impr* impressed inaandika inacover
-2 inalipia inaniambia inap* inapatikana includes informed ingependa insists inta* intake itakuwaje itarudi job join*
-2 joins kele* kelele kept kevi* kevin kids kiin* kiingilio kiji* kijijini kiku* kikundi kili* kituoni kubadilisha
-2 kukosea kumshukuru kupata kwal* kwale lessons licence linabadilika lind lkn load* loading lock locker logg* logged
-2 maha* mahali marketplace maso* masomo matanga matc* matches matumizi mdog* mdogo mich* michael micheal miwi* miwili
-2 mliyopulizia mmes* mmoj* mmoja mnakodisha mnaniharibia mnapigia mnatoa mnaudhi mnaw* mnaweza mode* model mtap*
-2 mtapiga mump* mumpe naba* natafuta nawe* nchi ndef* ndefu niam* niambie niec* niece nien* niende night nikasema
-2 nikisafiri nikiwa niliacha nililipia niliwatumia nimekuja nimekula nimeongea nimerudi nimeuliza nimewaandikia
-2 nitajaribu nitaongea nlid* nlideposit nlis* nlisema nsha* nshalipa nursing offers onto onye* onyesha override panic
-2 panicking papo parishs pase* pasenti payslip plac* place plane planning play poss* powe* power pressure procedure
-2 process prod* product registered registration required rest restriction return rudi sayi* saying scanner scra*
-2 scratching serikali shor* side* sijawahi siti* sitini slow* slowly smea* smear soci* society solid soon squa* ssl
-2 strength subscriptions swap take tena* tent thinking tire* tired toddler train trib* tribunal tumeona tunafundishwa
-2 tunataka tunayo txt typo ulis* ulisaidia umeisha unpa* unpaid up uwan* uwanja vend* vendor visitors voices vpn
-2 wakati walimu walk wamekunywa wamenikata wanafunga wanatoa wanj* wanjiru ward* wardrobe webi* webinar wewe whistled
-2 widg* widget wiki wonder word yais* yaishe yaja* yajayo yame* yanaanza zinakuja zinalipwa айти* айтишник
-2 активировался активность апел* ауди* аудитор безопасна боюс* боюсь была ваку* вакуум верно видж* виджет вися* висят
-2 включить влож* вложении возр* вошл* вошли врач* всегда второе выво* вышлите вьет* вьетнам главный головной города
-2 дали дать двух действуете делают диктуют добирать доим документы дона* допс* допсоглашение доставка доставки дуба*
-2 дубае езжу есть забе* заберите заблокирован зависший заказов заказывала закрытии зало* залог записаться заявление
-2 звоню здравствуй здрасте зеле* зеленым инфо* информацию испортить казань квартал кири* кириллицу клавиатура кладью
-2 консульство копия корпоративную краска красный красота купил лаге* лада* ладан лампочка лезт* лезть лицевой людя*
-2 людям маленькая марта местах метр* мига* мигает могла мопс мрт наза* назад название наличку ндс неделю низа нитк*
-2 нитка новостях нову* новую норильска нужно объяснили объясняю обяз* обязаны огра* ограничен одновременно одну
-2 операторам осен* осно* основном отдельное открытия отправлены отрезать офис* офиса оформляете оценками панель парк*
-2 парковку первого переводы переехал переключить перенести переносом переписать площадке поддомены подк*
-2 подозрительная подскажет пожаре пока показать поку* покупаю получателю поползет поро* порода поря* посоветуете
-2 пост* посчитайте прав* правим правой прив* привезите приехать прим* прич* причине пришлю продавца прое* проездной
-2 проклянет промокода простыми против прочитали прошел прошло работает развели разд* раздать разн* разным расч* регл*
-2 регламенту результаты рейс рожд* рождения руками руки русская садо* садовой салоне самовывоз самого самоката
-2 свадьбу связ* сдох себя секр* секретарь семи сент* сентября серверной скачать скачивается скольки словами слушает
-2 смск* смски собаки собо* собой собрании совм* совместительству соседней сост* спрашивают ставил старым столик
-2 страницы страничка студент стыд* стыдно субб* субботу суще* существует сын такое терпение теряет товар торч* торчит
-2 трубу увед* увеличится умер учус* учусь фамилию филь* фильтр форму хватает чате чудеса шестерых шов штат* штате
-2 экск* юрли* юрлицо
-3 ! *abook *acost *afute *aimed *allow *ample *aplan *arini *ataba *atasi *atifu *atika *ative *atted *bsidy *bsite
-3 *busho *cilia *clude *cture *ebaki *echea *eipts *eneza *erday *eting *gency *glish *hamie *hauri *hdraw *homwa
-3 *ianza *iform *igade *ikika *ikomi *ilist *inder *ingia *iniki *ional *ioned *iring *isani *kalia *kesha *known
-3 *kohoa *llars *lowed *nancy *ndate *ndomu *nesha *ngana *ngizi *ngoja *nyewe *olewe *ouble *rrent *rsday *sanya
-3 *shara *sible *space *stion *tambo *teers *tical *tieth *tonia *tpone *ubiri *ulous *usoma *wborn *xpire *yimwa
-3 *yonya *аемые *анцию *астик *асьте *бенно *блась *бочий *бушку *венно *влена *вость *враль *дении *десят *длить
-3 *дницы *довую *ебная *едать *елось *ением *енила *енный *ерией *ерную *еслал *етить *ефону *жрали *заные *зжает
-3 *зовый *зывам *иколе *инуть *иньте *ирают *исано *исаны *исать *исный *ичков *ищают *йнеру *коном *латку *лении
-3 *лению *ления *летку *ликат *личии *личка *логия *лодец *лучен *лятор *мерит *метил *мнаты *мывал *мытая *некен
-3 *нится *нного *ность *оваты *ового *одных *омнил *онтом *ортом *оцесс *плюсь *прежу *пуска *ранее *расту *рафии
-3 *рейти *рении *ренос *рмата *рмите *рошие *роших *рщица *сните *стаму *стера *стила *стима *стинг *сылка *сылку
-3 *тавят *татка *татке *терии *тобус *торой *точку *точно *трели *тское *уации *улось *уминг *урный *урсию *фоном
-3 *ховое *читал *чится *шинок *шками *шущих *ьержа *ялись *яющая ache* acheki age agrees alic* alichomwa aliirudisha
-3 alph* alphabetical amer* amerudi amesimama amou* an anac* anacheza anafanya anakohoa anapea anashika arrive arti*
-3 atta* barn bias* biashara blue brig* brigade brown bure came* camera cap casu* casual ceci* cecilia chairs chat*
-3 chatted chekechea clai* claimed clearance cold curr* current daki* dakika dali* dalili data days defa* doctor educ*
-3 educational emer* emergency ener* energy engl* english esto* estonia euro ex exam* example faith fee fibr* fibre
-3 fly fool fura* furaha game* games goog* google gp gute* guten haijatoka haikomi hamj* hapati happened huko ignore
-3 ikit* ikitokea ikiwaambia iliniambia ilipopotea ilisikika imenimaliza inaanza inacost inal* inas* include
-3 interested itakaa itol* itolewe jins* jinsi juml* jumla kanisani kari* kg kido* kilo kitabu kitambo klin* kliniki
-3 kondomu koti kuacha kuandikisha kuanzia kuchekesha kuel* kuelewa kufu* kulingana kupi* kupitia kuru* kurudisha
-3 kusikia kuwe* kuweka kwa kwel* kweli kwenye large laughter law lipi* lipia liqu* liquid lolo* lolote lorr* lorries
-3 maan* maandishi mado* madogo majibu makaratasi mand* mandate matangazo mbav* mbavu mbov* mbovu mentioned mkat*
-3 mkataba mlin* mliniambia mlinisaidia mlivyoandika mlizotengeneza mmenilist mmeshinda mnatibu mnau* mnisamehe moth*
-3 mtak* mtakatifu mzaz* mzazi naju* najua nali* nani napa* nashukuru natumwa ndug* ndugu nega* negative newb* newborn
-3 nguo niha* nihamie nikalia nikaogopa nilizoagiza nimekata nimekusanya nimenyimwa nimeona ninawashukuru nisaidie
-3 nitaenda nitafute nitaichukua nitakuja niwahi noti* nunu* nunua oda old ombi orod* orodha pa patting pays period
-3 perm* permit pete petrol pets picture plot port possible postpone pott* potts priv* private pua rang receipts
-3 recordings rega* reminder reply reports retiring ridi* ridiculous robo* robot roll rose safarini saut* sauti seller
-3 shes shut sikusoma simply sio snow soko* sokoni spik* spika subsidy swallow talk tama* tamaa tenancy test* testing
-3 texted thinks thur* thursday training trou* trouble tulitoka tumefunga tunabook tunaleta tunaplan tuto* tutoring
-3 twentieth twin* twins ukum* ukumbusho unif* uniform unkn* unknown uoga upya usha* ushauri usingizi usual utan*
-3 utani uvumi vaccination vipo visi* volu* volunteers vyak* vyakula wado* wadogo wahu* wahusika walikuja
-3 wamebadilisha wana wanakataa wananyonya wanaonesha wanatoka wangefurahi wann* wanne wata* watching webs* website
-3 wiri* wiring withdraw workspace xiao* xiaomi yesterday yet za ziis* ziishe zilinisaidia zimebaki zinaexpire zita*
-3 zitakuja автобус акку* аккумулятор бабушку базо* базовый базу биту* битую бухгалтерией бухгалтерии вдру* вдруг
-3 вежливость виде* видео визового возрасту вопрос всем* всему вход* выбирают выло* выложу высп* высплюсь выставить
-3 выходные выходных вычи* вычищают вяза* вязаные гб глад* гладко глаз годовую годы голос горо* дава* давала дате
-3 движ* движения дежу* дежурный дейс* делаете делал детское диза* дизайнеру длин* длинноваты дня доба* доил* доильный
-3 дойд* дойдет должен допу* допустима достаточно драк* драконом дубл* дубликат жалк* жалко ждем заводе заметил
-3 занимаетесь записать заплачено запо* запомнил запрет заранее застраховать заяв* здрасьте знал изго* изготовления
-3 иконка исправлена каждую карточку каюс* каюсь квитанцию кени* кении клад* клубом кнопку комары комн* комнаты конец
-3 консьержа конь кормит коро* косн* коснулось которой котя* котят крес* кресло купл* купленный курь* лечу линию лица
-3 личн* любом мало* маломерит мане* манекен март* мастера машинок меня* меняем метра мини модерация моло* молодец
-3 моме* момент музея наез* наезжает наличии написано неделе нови* новичков ноги норм* носится ношу нуля обедом обще*
-3 общем объясните обычно огне* огнетушителей окно* окном окол* около опис* описании особ* особенно оставить оставят
-3 остатка остатке отделом отделу отдельно отзывам открывается отметить отпу* отредактировать оформить ошиблась
-3 палатку паспортом передать перейти перенос переносить переоформите переоформить переслал пишущих пк план пластик
-3 повернуть подо* подтверждении подш* подшипников поклонники полиса получен понедельник последней посмотрели
-3 посчитается потопа похо* похода предупрежу привез придумывал приколе приложения примерный прислать продаю продлить
-3 пропуска пропустила просадка просим проц* процесс прошу пс рабочий разве размерную размытая рассмотрении рассылку
-3 расчет реал* реально реже* режет ремонтом рецепт роли* ролик роум* роуминг рустаму ручн* ручной сами сбор сдви*
-3 сдвинуть сервисный сетк* сетку синем скин скиньте слез случ* сменила смея* смеялись сожа* сожалению сожр* сожрали
-3 сорт* сотрудницы списал списаны сред* ссылку старушками стоить стом* стоматология страховать страховое строку
-3 таблетку табличка телефоном телефону тем тике* тикет толь* только торт уберу убиты убить убор* уборщица уважаемые
-3 уважением уведомления унес* унесло управляющая уроки успе* учебная февраль формата фото* фотографии хакера ход
-3 ходим хорошие хороших хостинг хотел хотелось хранение хранится цело* центра чайников черный чест* честно читаю
-3 шага* шагам школьников шриф* шрифт эвак* эвакуации экскурсию язык* языках якут* якутск января
-4 *admap *agala *aking *alala *amisi *amiss *angua *arity *ataje *auoni *bhook *cines *dancy *dated *debar *dents
-4 *donda *dwiga *efika *ehama *ekuwa *eneze *ening *ested *etter *ewana *ework *fully *hange *hered *htens *ifute
-4 *iishi *ioona *izana *kiria *lapse *letee *lilia *limie *lishe *lment *lpful *luhya *lviwa *mbeni *meona *msung
-4 *ndled *nfall *nguzo *nisha *noyed *ntant *oaded *ocked *onipa *opper *orted *pdate *pisha *plode *rfect *rical
-4 *rieni *rlour *rmind *rtini *rwise *sband *shiwa *signs *surer *tanda *tcuts *tmann *tract *tumwa *wango *авишу
-4 *адьбы *азине *антия *вуйте *вушки *гаете *дожду *думал *дшера *едней *еевну *еезда *етьте *ечала *ждаем *зетки
-4 *ивный *инать *инете *иссия *итала *ковую *койно *конец *купал *лезно *ллеги *льных *майте *машка *мения *минки
-4 *нение *нений *никах *новки *нятно *овыми *ойный *олога *омощи *орала *орник *ошлой *оянии *ресно *ржать *ример
-4 *рмлен *рного *робую *рожки *ртиру *ругам *рядке *рячую *сиями *слала *слать *сском *талью *течку *тками *торге
-4 *уется *ужили *усные *усный *учаях *ушать *цатое *чаний *чером *чикам *чнить *шался *шинку *ъезда *ыпуск *ючала
-4 *ющего *яющей ? accountant add adop* adoption ads adults advise alha* alhamisi alinunua amesikia amevaa anaililia
-4 animation anno* annoyed atafikisha bank bari* bothered cabin chak* chakula charity chin* chini choir claim clin*
-4 clinic collapse comma commission contract county cove* covers dar dented designs disk* disks dogo embu exch*
-4 exchange expe* expected explode fata* fatal feel fiki* fikirieni font* fonts forty frig* frightens get gmbh green
-4 haiishi haikai haju* hajui handled hapa* hard* hart* hartmann hawauoni helpful hire hits hurr* hurry hurt* hurts
-4 husband hyst* hysterical ilif* ilifika iliingia ilinisukuma ilisolviwa inachukua inah* inahitaji inalala inar*
-4 inasema inatumwa inaweza inawezekana instalment instalments insurance jadw* jadwiga jam joke* jokes juja keyb*
-4 keyboard kidonda killer kilu* kiluhya kind kitanda kiwa* kiwango kort* kortini kuhu* kuhusu kuib* kuibiwa kulipisha
-4 kuso* kusoma kuwa kuwapeleka kwenda ligh* lina livi* living lugh* lugha m maps marketing mbad* mbadilishe mbag*
-4 mbagala mita* mitatu mke mlizotuma mnapokea mngeongeza mnisalimie mont* months most msaa* msaada msg mtas* mtasema
-4 mten* mtengeneze muif* muifute musi* music naanzia nan naombea naombeni napataje nayo near* nearly nevermind news*
-4 newsletter nhs nije nile* niletee nilichukua niliwatukana nimeangalia nimeenda nimefikiria nimehama ninahitaji
-4 nipee nipi* nipige nitaupdate nitu* norw* norway noth* or otherwise overnight parl* parlour perf* perfect pleased
-4 polite punguzo puts quar* quarter quot* rainfall rece* redu* redundancy register reli* relief rental replay
-4 requirements road* roadmap rong* rongai run sacc* sacco sams* samsung scor* score sense sept* september shed ships
-4 shopper shortcuts shru* shrugs shwa* shwari sidebar sijaikwangua sing* slee* sleep smal* sohn spel* spelling start
-4 students suga* sugar suggestion sund* term thos* those treasurer tues* tuesday tulisikizana tumeelewana tumewamiss
-4 tunaandikisha tunangoja ukil* ukilinganisha ulit* ulitoka uploaded usef* useful ussd vaccines visits wada* wadau
-4 waiting wasioona watakata webh* webhook what* wide wipi* wiping woma* woman work ya yiel* yields zinapatikana акта
-4 анге* ангел арме* армения более бума* вежливый весе* весело взаи* взаимопомощи вкусные вкусный восторге время
-4 вспоминать вторник входе выби* выброситься гарантия говорю городе горячую груп* групповыми дата дачу двадцатое
-4 девушки делали держалась держать дипл* диплом дмс договора докт* доктора допо* дополнительных дочка другу задв*
-4 задвоились замечаний занимается заработал заря* заслужили заслушался здравствуйте знай* знайте играть имет* иметь
-4 интересно йогу кабинете каки* какое капс* капсом каро* кароч качественно квартиру клавишу клуба ключей коллеги
-4 комиссия конце коня корпоративный лета* летает линд любо* магазине маму машинку менять месте мое мороз мошенниках
-4 мошенников моя музыку назы* называется наконец нали* нами наор* наорала напишу например ната* наталью неверного ней
-4 ними ноча* ночами ночн* ночной обни* обнимаю обновлении обновления обсу* обсуждаем объяснения обыч* оказывается
-4 окно ответьте отвечала отчет оформлен пада* падал перевыпуск передавайте переезда переслала печет пироги пирожки
-4 письма пластиковую подключала подожду подписка подругам подумайте подумал подъезда позд* показывайте покупал
-4 полезно поми* поминки помогаете понятно попробую порядке поставил почи* поше* пошел предоставить предупреждением
-4 приехала прил* принести приходит пришлите протечку прочитала прошлой прощения псих* психолога пьем пятнадцати раз
-4 разобралась разр* разработчикам регион розе* розетки рома* ромашка русском рф свадьбы сгры* сгрыз сдал* сдала серг*
-4 сергеевну сиде* сидели сиди* сидим симкой скач* склада следующего слово случаях слушать смене сменить сортировать
-4 состоянии спал списалось списание сплю спокойно странице судя счит* таком трой* тройка убра* убрали удоб* удобно
-4 управляющей установки устр* устранили уточ* уточнить ушла фель* фельдшера фотками чай читала чтоб чужими шестьдесят
-4 экскурсиями
-5 *ajili *akiwa *cises *close *dates *dbook *dlier *dness *eague *eezer *eleta *eleza *elona *endar *entia *eries
-5 *erred *eseen *eshwa *esign *estop *ezaje *fault *funzi *haved *humaa *igusa *ikana *iokoa *ipata *ipzig *ister
-5 *itaji *iweza *kfast *kukuu *liday *mbufu *msini *ngera *ngeze *nmark *nning *olute *oners *ooded *ounts *ptops
-5 *rgens *rozen *rvest *sahau *ssion *takia *teful *times *tired *tosha *uests *ukuma *uncil *vived *waida *аемый
-5 *азить *акция *ануло *апефт *бежал *ваете *вится *вочки *вчики *елали *енное *еняли *ервые *ество *етели *ехала
-5 *ешное *жение *жикам *зывал *иники *ипажу *ителю *йские *ктива *летит *ливки *линал *лицию *ловой *льник *льный
-5 *много *нерам *одарю *олько *ольте *омное *опорт *орово *порта *расно *рждаю *рнале *рович *рошей *рядка *сенье
-5 *скажу *стему *стоял *телем *тивно *удите *чатан *чении *шрута *ывать *ьника *ялась absolute acc alie* alifanya
-5 alifika aliyekufa allergens ama amesign anaf* anatakiwa anywhere awap* awape barcelona base beek* beekeeper before
-5 behaved bless bob book* booked breakfast bro brother brow* cake cale* calendar card* carried chek* circ* circus
-5 class colleague comments conm* conmen copi* copies council crie* cried dece* december default deme* dementia denm*
-5 denmark dental die does enou* enough esim exer* exercises extr* extra fewe* fewer fill* find* finds floa* float
-5 flooded floors fore* foreseen freezer friendlier furi* furious grat* grateful greece gud ha halisi hamsini handbook
-5 handed harv* harvest hasn* hasnt helped holiday homework hongera husb* huwa ilha* ilhali ilik* ilinigusa iliy*
-5 inapungua invo* itac* itachukua itak* itaregeshwa itat* itatosha jibu* jibuni kawa* kawaida kenn* kennel kindness
-5 kitui kubw* kubwa kujisajili kusu* kutaga kutoka kwen* lad laptops larger leip* leipzig levels lipa list listed
-5 maid* maiden mail mapema marc* march marefu mgen* mgeni miak* miaka mje mkio* mkiongeza mkiweza mlinieleza mliy*
-5 mmeniokoa mnae* mnaeza mnakubali mnatumia mnitumie month mpk ms mshu* mshumaa muwe* muweke mzig* mzigo naom*
-5 napenda nawatakia nawezaje nhif nikacheka nikaelewa nimeclose nimeifuata nimeshukuru nimestop nion* niongeze nipe
-5 nisave nitasubiri offer otie* otieno parishioners park* petr* piec* piece pole policy rena* rename requests retired
-5 retr* retry ride* rider robo rout* scal* scale scarf sear* search ship* shoe* shoes siku sikukuu slap slid* slides
-5 smile sometimes soon* sooner statement statements stretched supported survived switch swor* swore tast* tasting
-5 them theme times too topi* topic transferred trav* tric* trick ugan* uganda unfr* unfrozen updates updating upsi*
-5 upside usua* usum* usumbufu vali* valid viat* viatu vija* vijana vipi wakianza wakisema wamefanya wanafunzi
-5 wanatumia washing wateja weka white wimb* wimbo wood* wooden work* yamepungua yule zero zimefika zinaisha ахах*
-5 ахаха аэро* аэропорт бага* багаж бак балу* балуется благодарю блюд* блюда брат* брать вау весна вечером внуч*
-5 внучка воск* воскресенье впер* впервые врачам врем* вызы* вызывал выпа* выпала выра* выразить выру* выручили глаза
-5 году дево* девочки до добавьте дово* доле* долетели дочк* дружба если жвач* жвачка журн* журнале за заву* завуч
-5 закрыть зарядка заявке здорово игор* игорь игра* играет иног* иногда капа* капает качество коз коллектива конс*
-5 красавчики лагеря лайт литр* литров лучшие льго* майс* майские мария маршрута мело* мелочь месяца мир можете можн*
-5 можно муже* мужем мужикам мяса налаженное наливки напе* напечатан нахо* находит немн* немного непр* никому нрав*
-5 нравится об обучении объявление огро* огромное оперативно отделении отдельный отре* ошибка патч* патча пауз* паузу
-5 педа* педагогического пенсионерам петр* петрович плиз плом* пломба побе* побежал подп* подтверждаю пож позвольте
-5 поиск полетит поликлиники полицию получение поменяли помо* понедельника посмеялась посп* поспорили постоял посч*
-5 прек* прекрасно приз* признательность пробивается проклинал прочитал пустое расписание расскажу расстраивается
-5 рассудите рван* рвануло ребят регистратура реда* редакция рейс* рейсе рекл* рюкз* рюкзак свид* свидетелем сделаете
-5 сделали сзад* сзади систему сказать скид* скидку сколько слов слуш* смены смешное сниз* снизу сотрудников
-5 сохранения стат* стоила столовой стоя* счет сыну терапефт того тума* туман убил убойный уважаемый упал успел ходит
-5 хорошей чата школа шт экип* экипажу эксп* экспорта эту
-6 *afuta *aimba *akufa *akula *anish *anzia *atatu *ature *azine *choke *cling *combe *delee *dhani *dikwe *eamua
-6 *eight *fuate *galia *ggest *iunga *kisha *ktari *lekwa *milia *mwone *ngoti *racts *rajia *rcode *rsary *rsons
-6 *rtain *rtner *shaje *tream *ugged *uldnt *uliza *utely *utory *voice *алить *атный *бовал *ботаю *вщику *вычно
-6 *генту *евное *енние *енных *ертью *ефона *зумно *иняла *итель *ичный *йском *ковал *кторе *лание *лгода *лесос
-6 *ллара *мажку *мотрю *мялся *ндаре *нейке *нести *нтору *остью *осьба *ошлом *рался *ратно *рашки *рейки *ремно
-6 *рнули *рячей *слась *ствие *сылки *тором *тошку *трите *тчика *тьего *унтом *ховую *шлите *ьютер a absolutely
-6 access adre* adress agai* again akak* akakataa akap* akapanda akarekebisha aliyelala amep* amependa amin* amina
-6 amna analipa ananiambia anapokea anay* ataw* atawaombea bala* balance barcode be bene* breaks brou* brought bursary
-6 butt* button capi* capital cards ce certain checks comp* conf* congregations contracts could course crossword
-6 deliveries dent* discounts docu* earl* emoj* emoji entr* entrance est everything expl* feet fixe* fixed floo* fren*
-6 french futu* future gain ghan* ghana ghen* ghent goat gold gree* guest guys hadi halikuwa harder hatua hio hizi
-6 home huo ilinilipa ilir* ilirudi imeisha imekataliwa imeshukuru inaa* inafanya inspection invoice jana jumatatu
-6 kabl* kabla kidd* kidding kingine kucheza kudo* kudos kuhama kusubiri kutuvumilia kuwapigia laughing lenu leta
-6 lian* liandikwe limi* limit livestream maga* magazine mahu* mahubiri mako* makosa married mbuz* mbuzi meal* meals
-6 merge mic mine mkan* mlingoti mnap* more mother msic* msichoke msipotuma mtaa* mtaangalia mtam* mtamba mtanijibu
-6 muda muen* muendelee mumw* mumwone mwam* mwongezeni nabadilishaje need* ngum* ngumu nifu* nifuate nilipowaandikia
-6 nimeamua nimebaki nimevipata nimewatumia niwape nzur* nzuri onbo* onboarding outa* outage owne* owner paperweight
-6 part* partner pele* pelekwa persons pick picker plans post que quie* quiet rafi* rafiki recy* recycling rest* sala*
-6 salu* salut shift sikutarajia sina soun* span* spanish statutory stre* suggest tanga there thes* travel trie* tried
-6 tuli* tutaonana tutaongea ukam* ukame ulir* ulirudi unpl* unplugged vich* vichwa videos wa walisikia wanakufa wed
-6 west* westlands what whic* which whitcombe wife wipe* wiped yameeleweka your ziko ~1 аварии аккаунтом англ*
-6 английском бант* бантик батарейки бега* бегает безу* безумно бесплатный бизн* бизнес бортовой бумажку бывшей вашу
-6 вернули верс* версия вещь водитель выст* выставили выхо* горячей долл* доллара домена дому допл* доплатили доте
-6 друга друж* дурак душе* душевное живой загл* зани* зано* заново заплатили исте* июле кажд* каждой каку* какую
-6 календаре картошку клав* кодо* кодом компьютер контору крик* крики лине* линейке ложн* ложная льготу месяцы моей
-6 мужу мура* мурашки мысл* мысль непривычно ник нормально нуже* нужен нужны обратно оцен* паниковал пароль пасх*
-6 пасху пел перед писа* плач* плачу погоду пожелание полг* полгода полосы помн* помните помя* помялся понр*
-6 понравилось попробовал посмотрите посмотрю прет* придется приняла просьба прошлом прям пыле* пылесос работаю
-6 разобрался райо* району рассылки реге* регенту регистрировался ругалась русс* сайт* сайта салю* салют свад* сдал
-6 села скаж* скажите слат* слать смертью смеха спам спрашивает срос* срослась сроч* срочно страховую стре* стремно
-6 суди* судиться счетчика телефона трак* тракторе третьего тьфу убит* удался умирал упаковщику утре* утренние форм*
-6 хай хор хран* ценн* ценники частям чеки числа чудо
-7 *alize *aller *aniua *arate *cards *ecked *embea *enger *ezeni *ezoea *igned *ilivu *iliza *isini *iving *login
-7 *mbuka *mehow *nders *nyozi *okuwa *othly *otion *plain *ramme *rible *sheni *sting *tched *ticle *tisha *tween
-7 *ument *yalty *атать *аться *аунта *бочую *ветую *вушка *десно *днего *ензию *зываю *ивого *инаем *инить *лайте
-7 *лочку *лтать *минаю *мните *мокод *ойной *певал *ркете *рутки *рчать *стрее *тавку *таток *тверг *товые *ущусь
-7 *ьером ad ahsa* ahsanteni alitusikiliza anaimba anakufa anataka anatembea article attached betw* between bima bott*
-7 bran* calm can cert* chap* checked counts designed document driver driving due dumm* dummy e ende* eu export father
-7 fini* fres* freshi got gym haik* hana horr* horrible hufu* hufunguliwa idio* idiot ikau* ikaungua iliibiwa ilikuwa
-7 imen* inafunguliwa inakaa inaniua inaw* ingekuwa isha* itar* jiko* jikoni join kesh* kesho kijani killed king*
-7 kiny* kinyozi kita* kosa kubadilishiwa kujimaliza kujiunga kuleta kulo* kulogin kuona labels lend* lending level
-7 locked log logi* login lot lovely loya* loyalty manane marr* matatu milk* milking minn* minne minute mkanisaidia
-7 mlinijibu mmeb* mmebadilisha mnis* mpir* mpira muse* nalia navy* navyo nawashukuru ndio nikipiga niliyokuwa nima*
-7 nimalize nimefungua nimekumbuka nimeshapata nimezoea notes notifications offe* ofisini overflowing panicked past*
-7 pastor please postcards price prog* programme promo promotion pupp* puppy rais* raise rate* rates real reme*
-7 remember reminders ride rudisheni sali* scho* sepa* separate settings shut* siga* sigara sijajiunga silv* silver
-7 simple siom* siombi smaller smoo* smoothly somehow spare suku* sukuma test that* thats thesis tour tumecheka
-7 tunaomba u ugal* ugali ujao uvumilivu vime* vimefika vina* vinaliwa vote wali* walifurahi whats wher* whit yaan*
-7 yaani zilirudi авиа* аккаунта анто* благодарностью быстрее вежл* внук водо* водой всего вспоминаем вспоминаю гало*
-7 галочку года гост* готовые девушка держу диет* диеты добром дого* дождался дождливого дура* ехат* ехать зайт* зайти
-7 заказать зла золо* золото истек кале* копию кста* кстати курьером личную марине марк* маркете маршрутки меся* молча
-7 наладилось науч* научил номеру объе* объединить опас* опасен остаток отбо* печа* печатать пите* питера плас*
-7 поболтать пова* повар поворчать подпевал поет поже* поль* помог порв* порвал почту претензию прид* приложении прин*
-7 прок* промокод прошлогоднего работе рабочую разблокировала ребя* реве* ревела робот рост руках сделайте скол*
-7 снимаю сове* советую спасли спокойной спс спущ* спущусь старой тера* убив* удов* удовольствие формально фраз* фразы
-7 хоти* хотим четверг что чудесно шеф
-8 *apter *arium *burgh *chase *eacha *esent *ether *eweka *guswa *hindi *ience *ifika *ikiwa *ineer *inter *irika
-8 *iters *lains *lezea *light *limia *nfirm *panda *slips *ttled *uleni *umbue *wards *азать *акате *аншет *арить
-8 *ающим *бушка *верил *вился *воила *гиваю *дессе *душки *евоги *екрыл *елать *ельно *ените *еское *иехал *ируем
-8 *кажем *лагаю *лаете *летел *лодцы *могла *нутка *облем *овать *пятую *рмане *робке *рприз *стама *тился *хматы
-8 *хстан *этому *ятный acti* activation alert aliy* amenipigia anger answer aqua* aquarium asanteni badi* badilisha
-8 barikiwa benc* benchi care chapter chat chom* choma chri* confirmation considered cork cows delight dres* dress
-8 early edin* edinburgh engineer enjo* enjoy explains farm feeds figh* fight flow* flowers forg* form halii hamjasema
-8 hand* harusi haya hope huyo ill joy kuba* kuni* kuse* kusema kyc larg* letting like line* lines mada* mahi* mahindi
-8 mana* maua mawa* mawazo mayb* maybe meru mnak* moyo mpen* mpit* mpitie mpoa msijisumbue murd* murdered nataka neig*
-8 nian* nimebadilisha nimeconfirm nimeleta nitangoja nitawatumia nitumieni nois* noise ofisi okay otis p patience
-8 payslips peke plan* plant present pret* printer purc* purchase rahi* rahisi rainy remi* resend reti* rob s safari
-8 screaming self* selfie settled share shuleni side sijaguswa sikuwa sings ssh swee* sweet tank tell* that to tuan*
-8 tuanze tuwa* tuwape typewriters ulio* uliopita urge* urgent veri* wait wako* wakora walked wanaibiwa wanasema waze*
-8 wazee wonderfully woul* yafi* yafike yeye антону бабушка беру бита* битая бог богу буди* будильник вами вашим взлом
-8 вкус* води* водителю вчера гадю* гадюка гостя дай дело дума* закажем залило замените запя* запятую засл* зове*
-8 зовет кабе* кабель казахстан какие карм* кармане карте клуб* коль* кольцо кормили коробке крич* кричит ладу*
-8 ладушки лейл* лейле мелк* мелкая месяце минутка молодцы нашлось нибу* нибудь обновление объя* опоз* орал осво*
-8 освоила отби* отбили отбой ответ отличный отош* отошел паль* пальто перекрыл письме плак* плакате планируем планшет
-8 побл* поблагодарить подпрыгиваю помогла поне* понял постоянного поэт* поэтому правда предлагаю приехал приятный
-8 проблем проверил прол* пролетел рабо* разо* разобрались рассказываю решил рустама сделать сделки слава смен*
-8 смертельно снят сохранился ссыл* ссылка старое статью стоят стюа* стюардессе считается сюда сюрп* сюрприз тепе*
-8 теперь тревоги убивает увидит умерли уфы ходи* человеческое чини* чинить шахм* шахматы юбил* юбилей
-9 *ahidi *ahili *aints *amiko *andma *ariki *chozi *cking *cuits *ekend *endid *gards *grate *grats *hings *iisha
-9 *ijibu *lence *mster *nguza *osema *penzi *prise *rived *spect *stmas *tings *wless *атить *атных *ашнее *дарим
-9 *евога *едает *емией *есите *жении *инято *лично *льшое *нения *ником *одний *ольны *онить *педом *пения *рника
-9 *сание *спект *умать *фонов *ченье *ьской act advert agne* agnes alon* amir arou* around arrived biscuits bit btw
-9 care* cham* chama chie* chief christmas code* codes complaints congrats cons* emig* emigrate ever failing fift*
-9 fifty finished firs* first fits flaw* flawless glov* glove goal* goalie grandma grum* hadn* hadnt hamster head*
-9 helps iliisha imekubali inac* ishakubali kisw* kiswahili kitale kuja kuju* kujua kway* kwaya leag* league lights
-9 list* listing look* machozi malalamiko mamb* mambo mapenzi merr* merry messenger mlivyosema mmec* mmecheza mmeniua
-9 mmep* mmepunguza mnat* moneys moon mvua nath* nathibitisha nimekuelewa nimeolewa nimepokea nothings nyinyi okaf*
-9 okafor opening parking priz* prize qr ques* radi* radio rath* rather reception regards resp* respect robe* robes
-9 salimieni shot should signs siku* silence slau* slaughtered smiled sounds sple* splendid step stress sue surp*
-9 surprise tele try uvum* viba* vibaya vote* voted waha* wahala watched weekend weke* wekeni yeah zipi автору адек*
-9 адекватных благодарим большое велосипедом весны вина всег* вторника вчерашнее годом довольны доставку закрываете
-9 закрывайте заме* заявку знач* значит каза* кака* какая каче* копи* крас* лоял* лояльности меню напи* нашла нове*
-9 новенький новым оказались оле от отлично первоапрельской передает перенесите печенье пиро* повт* подумать
-9 поздравляю поиска поле* поме* поняла поправился поставить предложение премией премию принято приш* пром*
-9 прошлогодний расс* респ* респект рука* сделаю слову совс* совсем спех* спеху став* старый така* такая телефонов
-9 темн* темную тему тепл* терпения тех тревога удер* украденных умерла чтоб* чтобы шутк* шутки январе
-10 *adaye *apili *bieni *busha *epage *erudi *eshte *fanya *funzo *ghtly *hanua *icted *krani *lumns *meday *nefit
-10 *ngezi *ombea *onane *owers *rhaps *round *scuit *sfied *stead *swali *thole *uttle *yesho *авляю *адали *анием
-10 *идела *ливая *отало *сивая adve* afterwards alielezea alif* alik* apri* april au baadaye barc* benefit biscuit
-10 blessed branch bye called cat child colu* columns count desi* discount eat fab grumbling halv* halves homepage if
-10 inaingia inst* instead integration jumapili june juu k kike kimepona kunikumbusha kwet* kwetu lady lazi* lazima
-10 mabe* mabeshte mafunzo maonyesho masw* maswali mata* mean mjue mkiwa mkuu mliyonipa morn* morning msijali
-10 mwambieni naul* nianze nikipoteza nilikosea niwa* node nyeusi passes pays* perh* perhaps plates playground pong*
-10 pongezi poth* pothole questions quotation refuse restarted rock router sati* satisfied shukrani shuttle simp*
-10 slig* slightly someday spea* speak spee* speed staf* staff star store sugg* sunday swep* swept table tangazo tho
-10 top tuon* tuonane tuzo ty unde* updated uzaz* uzazi verify video wednesday were whoe* whoever wivu word* words
-10 yamechanua вело* вино* вклю* выставка горя* дух заработало захв* захватывает како* красивая нако* наступающим
-10 низк* низкий объяснил опозданием отпуск перв* писал посы* посылка праздников праздником пришло проб* проч* спам*
-10 спаме спок* ставить терпеливая трев* труж* труженики увидела угад* угадали ха целу* целую чуде* это
-11 *aliza *aribu *aweza *cheko *dback *eared *elewa *ereni *faulu *ihama *itles *laika *ndeza *never *rming *tered
-11 *utube *асибо *жании *зжали *коила *лючил *марке *новат *ойная *парке *рамма *режим *тавлю *торга *учила *чного
-11 abso* akiw* akiwa alir* alirudisha anam* anamshukuru awab* awabariki book bot bursar came clea* cleared colo*
-11 confirming drea* duni* dunia expo* feedback for gg guil* guild hain* haina hakuitisha hapo hara* haraka hata have
-11 hehe hi hongereni ilis* imeo* imeonekana imer* imerudi inakatika ingependeza iris* irish itan* itaniua kich*
-11 kicheko kumsalimia kuongeza kutafuta kutumia late* later laugh lini lita madaktari malaika maoni marked matusi met
-11 miez* miezi mkip* mkipata mnaf* mpeni ndog* ndogo ni niaj* niaje niliyosahau nimefaulu nimenunua nimependa ning*
-11 ningependa noma nyan* nyanya opera pani* paus* pause pram prev* raid ready requ* roun* round safa* school sea
-11 shir* shiru story subt* subtitles supp* telling tulihama tuna* tunawashukuru valv* valve vizu* vizuri wazu* wazuri
-11 wels* welsh when* whenever whet* whether whit* wifi wote youtube yoyo* yoyote zama* zamani zilizoibiwa авиарежим
-11 аж аква* аквапарке бомб* бомба визж* визжали виноват восторга вот выключил деву* досу* досуге думал жале* жалею
-11 здра* клас* кома* курс марш* нала* нашел огон* огонь оплатить оставлю пожара позо* позор получила принял программа
-11 руст* свед* скуч* скучно слов* смысле со спасибо справились среды торо* торопитесь угу удач* удачного удержании
-11 умираю уров* успо* успокоила целое ярма* ярмарке
-12 *aliwa *eaded *egard *epata *epiga *erent *haves *idays *kosea *liant *reers *senal *sight *tmare *ubali *uibwa
-12 *vious *атили *время *денье *еньше *казал *кламы *отипе *рашно *ржите *робка *совал *тавка *тиков *уемся *чинил
-12 *ючать aliihamisha allo* anaitwa anakula anayenyonyesha angel angels arri* arse* arsenal behaves blocked boot*
-12 boots bril* brilliant careers colour comm* couldnt different disa* disc* disr* disregard dreaded exports feat*
-12 feature flood fold* forget form* forms give haha* hahaha haikuibwa hars* harsh hind* hindsight hold imefika
-12 imekatwa imeshinda keki kufungua kuonya kuta* kutu* kutumiwa life maki* making mliv* mmej* mmejitahidi moir* moira
-12 mome* moments move* moved next ngap* ngapi nightmare nimepata nimepiga obse* obsessed pia plea* previous pupi*
-12 pupils rain* said scared showed sill* silly thou* tuta* unlocking usij* usijali utam* utamu viti whatsoever youre
-12 yout* zuri букв* было вече* включать вкус вовр* вовремя все входит годо* гости даже держите дождь загляденье
-12 закрывать иконку какого коробка крик курсе лил лого* логотипе лучшее мила* милая муль* мультиков нара* нарадуемся
-12 ору оценка паниковала показал пользуемся поменьше починил праз* реги* резо* резок рекламы рисо* рисовал сова
-12 стоило страшно суха* сухая сход* сходится счету том уже упражнений янва*
-13 *aitwa *cheke *dered *ekana *essed *ewapa *ibuni *leeni *llage *nents *ngazo *ously *ppose *rance *tions *zzles
-13 *авить *дится *льшой *манду *ровья addicted alitumia along asante beer bin bottom breathtaking brothers continents
-13 crash curi* curious dang* dangerously dest* endeleeni exhi* exhibition felt juma* kama karibuni kums* laos leve*
-13 loved mape* matu* migh* might mngeweka msin* msinicheke mwak* mwaka nice* nicer nimewapa nitawaletea nyot* nyota
-13 own pretty puzz* puzzles quic* quick rate sam smil* sort summ* summer suppose tiny vile vill* village who will
-13 wish worry yes большой буквы вам вернул всю его здоровья команду ладн* ладно но обно* пече* поправьте проя*
-13 прояснил славно снов* снова сохр* срок* стар* фото
-14 *bours *esday *oking *oklet *rahia *rries *usiwa *yesha *алась *арили *дению *йтесь *путал *седки *шлась abou*
-14 about all anai* apew* apewe arus* arusha band bles* booklet case chur* church dark diff* dog dozi dril* drill fact
-14 folder fun hams* hivy* hivyo holidays huku inaruhusiwa itd killing kuli* limeandikwa link logo mari* maria mena*
-14 menace museum napendekeza nauliza need neighbours neno nigh* nimeipata ofis* saw tume* typi* typing us wazo wengi
-14 worn would write year zinaweza всем выжи* выживание добр* доброе договорились звез* звезд крал нашлась оказалось
-14 отзыв перепутал подарили пор распустился режи* режим сведению сих смей* смейтесь смер* соседки спра* супе* супер
-14 тот упра* уровня цвет* цветок шум
-15 *dikwa *ember *naged *nteni *ports *right *roves *rsion *stood *ukran *алось *ассно *бочки *рошая *рошем *рялся
-15 addi* alii* alri* alright alwa* always approves best clear come cong* dad depot driv* else friend gift hear hiyo
-15 icon id joke kuliko make* makes managed mkiw* nimecheka nimecheza parish porter prom* safi salamu same save* saved
-15 shukran sorted spen* spent supe* thx touc* touch tumefurahia understood vers* version wenu worked zawa* zawadi
-15 будет вечер вост* гори* горит дозы зимо* зимой икон* классно кот котором план* побочки повторялся поис* поня*
-15 разблокировали срока тепло увид* хорошая хорошем ясно
-16 *ained *ekeza *hinda *ikiwe *oblem *ungue *wesha *ально *гайте *дущее *ечать *иятно *чатка *чился aje amepona
-16 burs* disappoint explained home* imeingia inatumiwa just kutoa lane ling* lingine mbar* mbarikiwe mfungue mill
-16 mmenielewesha mwenyewe nilikasirika nimefurahi nimejaribu noted nyuma points problem raha sana say sett* sofa
-16 sort* stun* stunning survey the very vide* where wrot* wrote zili* буду* будущее весне вчер* вы держ* ли лучш*
-16 марии музыка она опеч* опечатка отвечать погорячился похв* похвалить пришли приятно сервис трог* трогайте умер*
-17 *illed *mieni *ngeza *nitia *rious *vunia *вайте *сячил allowed beha* bomb candle caps feed* fire help* heri hong*
-17 imeniua kiko kunirudishia kuon* looking mala* mnafunga mnge* mung* mungu naez* naeza naji* najivunia neat nimeacha
-17 scar* solo spam stay* stayed tamu thri* thrilled years yours zinanitia буде* был зара* зря накосячил пого* поду*
-17 прос* роут* роутер сбой сумк* сумку так убойная умир* ура хотела
-18 *oying *авьте agre* agree alit* aren* arent brot* cand* chew complain copy coul* destroying hali* happ* happy
-18 hatari inge* iwe juzi landed love may mode mpya msij* must new nilidhani poa ring size then toys tu turns year*
-18 yep верн* весн* вниз* внизу вспо* да для здор* когд* когда отде* отзы* отли* переставил побо* прем* привет спас*
-18 тогд* тогда цвет чуть
-19 *ciate *futwa *irudi anyw* appreciate back basi bett* bisc* coff* coffee eyes fast filled holi* ilin* ilishafutwa
-19 iliyohackiwa it kabi* kabisa keep kunisaidia solv* solved such thought tip worl* world worries быстро пани* папа
-19 рань* раньше сама смеху
-20 *ойках alikuwa asan* chee* cheers day frie* gani guid* ilii* je kumb* kuto* laug* love* nape* nita* part quiz show
-20 sick sms super sure use ага музы* настройках ок пусть терп*
-21 *oever *ились anyway boss guide heads lol maon* nimeelewa ok salama ta team town you zile zimeingia благ* жало*
-21 жаловаться или передайте про слав*
-22 *arifa *ijali *itaka *дайте *улись *яснил better change chef diet mko nafa* nafasi needed nimemaliza njem* njema
-22 pari* some stor* surv* taar* taarifa ~0 вернулись посм* убой*
-23 *илось *тавил appr* close fine game note* worr* wow звонить прош* пуст* решилось тут
-24 *laint *ников *умала aki alinionyesha complaint cool как передумала поклон хоте*
-25 *cheka *ought also cabl* cable grea* great kill* nilitaka shuk* дожд* игре имею о попр* прия* смех*
-26 *eniua *epona *urahi coat how menu nilikuwa rush sawa быст* год ну оказ* сам
-27 *росов chai fair foun* found kumbe mwem* mwema so turned вопросов идея покл*
-28 *tmate even flat* flatmate want* wanted well your* вас вопр* мари* надо
-29 dyin* dying fals* false muwe наст*
-30 zenu нашл*
-31 turn*
-32 *cheza ange* done page tool
-33 *aidia
-34 good haha idea than* бы
-35 просто
-36 kazi mind
-37 *penda had nice
-38 foot* footer thank сдел*
-40 хоро*
-44 gem stars
-47 *ukuru
-50 ile
-51 *ikuwa only
`
