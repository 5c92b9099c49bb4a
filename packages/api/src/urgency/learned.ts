// Points and the words that have them. Written by eval/learn.ts from the tuning set; do not edit.
export const learned = `
79 ~4
52 cant
50 na
48 and
41 wame*
38 they у
36 mama ~3
35 our sent я
34 ваше*
33 *nguka amek*
32 tangu
31 down paym* wana* меня посл*
30 # has shop ребе*
29 dawa frid* pass*
28 *emeza *ается niko wont забл*
27 im и не опер* то
26 he
25 empt* pesa saa sold лежи* лежит мне мой
24 anat* dont gas payments starts with* yuko вода
23 *atoka *night *vimba gone nimemeza open sija* this umev* zote ~5 двер* под
22 *blets *indwa bloc* nimeshindwa tablets watu проп* час
21 *etuma *плату chil* go isnt ive mtu zime* откр*
20 *funga *tting agen* alar* alarm ambu* amen* call door failed ina is syst* system tabl* take* taken wage* wages без
20 ваша два жить три уеха* уехал
19 *bakwa *ebody *tside damu him left nimebakwa nyum* off outs* outside paid six somebody вашего друг* наш
18 *ident *lling *ngiwa *njika *owing *sport acco* amet* baby bila fund* fundi jiko kitu live nimetuma nyumba passport
18 says stra* they* theyre took авар* маши* оста* отпр* плат* сейч* сейчас ушло
17 ! *dieni *unywa *бенок *дцать *щайте ate block haip* hour inau* last maji mbil* mbili noon peop* sijala tang* taxi*
17 taxis two а звонят моег* моего никт* никто пришел прощ* прощайте ребенок решила уход* четы* экра*
16 *mbiwa *uliwa *аются *везли *годня *енили *лефон card cont* door* hear* hit hivi hote* inak* minu* mita name nobo*
16 nobody orde* past stuc* stuck used вижу двес* двести могу ни по привезли сего* сегодня телефон чере* через
15 *husha *nutes *sikia *вался *дцати *ивает *ована *плата *ывают anot* another baba fail* fridge froz* gesi haif*
15 haij* haiji imeh* line minutes namb* namba nimefungiwa pamp* pampu pres* rene* si siwe* siwezi some* stag* stage
15 stop tech* with yang* yangu yetu вста* идет идут из мою нас нет он реши* теле* часа чужи* чужие
14 *apika *ation *ement *haler *kataa *nunua *pigia *ujaja *газин *овали *огите *омали agent amea* ameanguka amekunywa
14 auct* brak* bus deni doors hauj* haujaja heart inat* inha* inhaler kaya kimy* kimya know kufa la leo loca* location
14 lock* mais* maisha medi* none nyingi others pers* person puff rented show* till toni* tonight vani* ving* vingi
14 wall* wang* wangu wedd* wedding в взломали видя* видят девя* клие* лека* магазин мои неде* пишут помогите почт*
14 прям* прямо росп* рядо* рядом уходят чужо* щитк* щитку
13 *aenda *ahara *choka *ction *dress *hukua *ician *ldren *lysis *mzito *nitor *other *ptied *tumia *водит *ечает
13 addr* address ago ambulance boug* bought bund* car children dear dial* dialysis elec* emptied frozen half hazi*
13 imeibiwa kuch* kwanza lift marks mjam* mjamzito moni* monitor nane nili* nimechoka owe phar* room slep* slept
13 technician theres thing ticket trac* tumb* tumbo uso wako warm wetu whol* whole базе безо* вмес* газо* газом дым
13 заст* искр* искрит кнопка мину* наше* отвечает пахн* пахнет пишу* подн* прис* с сосе* табл* труд* трудно щито*
13 щиток элек*
12 *atuma *ckout *disha *ekufa *fused *ingia *iomba *nding *ngoni *nitoa *posit *thing *ungwa *urier *вание *еляют
12 *естно *отать *собие anatapika boil* boiler courier deposit died does* doesnt eigh* eight fees fung* goin* going
12 haja* hang* hanging hosp* imekufa kukopa lett* mid mlan* mtaa mwil* mwili naib* naibiwa nawaandikia niki* nothing
12 pump remo* remote salary see shou* toda* today umevimba update walk* walking wire within yana* банк биле* бывш*
12 бывший вашей взло* виру* вирус врет всех высе* выселяют выск* выскакивает где давл* давление даль* дальше дете*
12 детей долг* ее живо* ипот* мага* нашем незн* неиз* неизвестно отор* оторвался подх* подходит пособие приб* прибор
12 пров* прод* просят смыс* смысла стоит столба труб* ходя* ходят
11 *aisha *arudi *cipes *daiwa *elipa *epewa *fuata *hough *lking *nyewe *olipa *oneer *sages *овите *стили ada alth*
11 although amec* amechukua amekataa amem* are auctioneer augu* august bein* being boar* call* casi* casino every
11 exis* fath* fathers fitt* four gara* garage havi* having here hois* hoist hotel hung iliyopita imej* imejifunga
11 imeu* imeungua insi* inside isla* jira* jirani kisi* kisima kuko* kuku kwan* late masa* masaa messages mosh* moshi
11 mwen* nada* nadaiwa naip* naipata needs nililolipa nilinunua nilitumiwa nje nyin* operation oven* oveni pep real*
11 really reci* recipes siju* sijui sitt* sitting ther* toka umevunjika unat* unatoka wate* zang* zangu безопасности
11 брон* гово* едет забр* конц* лифт ночи одна остановите открываются отче* полу* посо* счет* шест* этаж*
10 *ezing *fanye *ikuja *izima *kwama *lance *lipia *ndant *nguki *onjwa *shine *unted *асили *едняя *жчина *изиты
10 *ируют *летки *парат *ртире *тряла acci* accident base* basement batc* batch bill* brok* cha char* counted cred*
10 credit cut cycl* didn* didnt disp* drai* drain exam far fell file fill* filling freezing gran grou* group
10 haifunguki hela hii his ijum* ijumaa iliz* ilizima imel* kamp* kila kime* kina* kituo kucha laki* lakini lapt*
10 laptop let lina* lockout main man mara mash* mashine meza* mezani msha* mshahara mtot* mtoto nahi* nato* neve*
10 never niliyowarudishia nimeambiwa nisa* nisaidieni nne noti* numbers offi* office orders para* pendant people pill*
10 pills renews rent* shows sirs stan* standing trip usik* usiku wallet yali* аппа* аппарат всей выпл* выше* вышел
10 глот* глотать гран* границе двен* дела* дене* денег доступ еще жду заблокирована зарп* застряла знае* квартире
10 кноп* код коло* корм* кото* мерт* моим* моими мужч* мужчина никого номе* операцию опух отме* паци* перезвонить
10 перекрасили письма пищи* пищит последняя прив* рекв* реквизиты роди* служ* таблетки такс* терм* укол* укола чужой
10 язык
9 *actor *afini *aners *arged *ataka *binet *dding *dlord *eleke *emium *emony *eumia *isema *iting *jaota *letwa
9 *loded *mpany *natoa *ndoke *nging *ngufu *olewa *oxide *rough *rsery *table *tairs *tient *tsapp *ucher *ucted
9 *авили *верке *евода *ентов *ередь *кторы *пании *писки *рацию *рвало *рован *рство *чение *ывает *ьнице *ьными
9 alipata amenifuata amepoteza ana anaw* anaweza aond* aondoke bill burn* burned cabinet canc* cancel carb* carbon
9 cere* ceremony childs cleaners company dedu* deducted dose dosi* dosing downstairs empty eras* erased exploded faha*
9 fahamu fitter fomu free* guests haikubali haru* harufu hazijaota hidi* hiding hone* imeb* imec* imechelewa
9 imehackiwa inauza kali karibu kett* kettle kit kuna landlord lay linakata lunc* lunch make mbeg* mbegu meal midn*
9 midnight miss* mlit* mono* monoxide mtan* mzit* mzitoe nawa* nika* nimesubiri nipe* nipeleke notice numb* nursery
9 nusu obey parafini patient pori* porini prem* premium pungufu rang reac* reactor read* refused ruzu* ruzuku safe
9 sent* senti setp* setpoint she showing sinc* since thin* thro* through tick* time tran* type* uchi umea* umeanguka
9 unae* unaenda vouc* voucher walioletwa wameweka whatsapp whil* while writing yote zinaingia авто* ампу* ампула анну*
9 больнице входят двадцать две дверца двор* дворе день* деньги если заши* имен* карт* клиентов колл* коллекторы
9 лекарство машина минус молч* молчит недели ночь* ночью обед* они остальными отец откл* очер* очередь перевода
9 перевыпустили печк* печка пода* показывает проверке сбил сервер симк* симку соро* сорок спис* трас* трассе трубку
9 украли улиц* учит* част* чат чека экран
8 *afiri *akosa *andao *anger *aniua *apewa *avuma *chari *choma *dakta *dcast *ected *estly *fugee *ggage *gging
8 *icine *ienda *ients *ikata *ilala *iling *ipuka *katwa *mbers *ments *meone *nager *ndano *ngeni *ocked *olent
8 *oteza *rgery *rnoon *shuka *sulin *thout *toria *umber *ungua *urned *utika *vunja *wekwa *адзор *анеры *арило
8 *арная *бенка *водят *ворит *гбаум *двале *евели *едний *ентке *етени *ещали *кетке *лотил *мское *ревод *рейку
8 *рмили *рушки *сидия *учить *ходит *чется *явшее account adju* adjust afternoon alikosa alone am ametumia ameu*
8 ameungua amev* amevunja app atoe atok* atoke away baby* babys begg* begging broa* broadcast chat closes coin* coins
8 cow enco* encoder erro* euro* euros evening exists flat fron* front fungeni gari giza guy hell* hello hist* historia
8 honestly ikai* ikaisha imefutika imelipuka imep* imeshuka imew* imewekwa inakula inaungua inav* inavuma insulin into
8 issu* issued kama kifu* kimevunjika kiti kondakta kuny* kunywa kura kuzu* kuzuia laki like long* longer lost made*
8 madeni manager mawi* mawili medicine mgon* mia mime* mimea min minus mkop* mkopo mlangoni mlio moch* mochari mtandao
8 mume mwin* mwingine mzui* nahisi ngoz* ngozi nikilala nilisikia nimejichoma nine nitaanguka of paper payo* payout
8 peke* pekee phone plum* plumber polisi portal put rang* red refugee rent retu* returned righ* right ripo* ripoti
8 rudisha sasa sham* shamba shar* shared shul* shule silent sind* sindano someone spin* stranger stud* studio suit*
8 surg* surgery taxi tuko tuliyolipia tumefika tunasafiri twen* twenty typed unit* units unlo* viol* violent
8 wananitafuta wananunua water wengine went why without yata* yataniua yenu youv* youve zeny* zenyewe zima zinafungwa
8 zinatoka апте* бата* батарейку бронь бюлл* бюллетени вакц* ваш ваших ввел* ввели весной взор* взорвался вторую выма*
8 выманили говорит голосование двад* двенадцати дива* диван дней доби* добили долги другим заблокировали звон* знаю
8 игру* игрушки каждую карты квар* колоть кормить куда купили мамы маст* минуту мной мусо* мусор нико* ним обва*
8 обварило обещ* обещали обсл* обслуживание опят* опять отел* оформили пациентке перевели перевод переводят пись* пишу
8 плох* плохо подв* подвале поднимается пожарная пожи* получить последний поставили потому проглотил пятн* разб* раст*
8 растаявшее ребенка роспотребнадзор само* сбер* сбережения скан* сканеры списывают субс* субсидия счете такси хамс*
8 хамское хоче* хочется чайн* чайник школы шлаг* шлагбаум эти этик* этикетке
7 *acist *acker *ances *aries *arura *avuja *clist *cting *donge *doret *ekata *etion *etoka *ganda *ifest *ikosa
7 *ipigi *ishia *itali *ivery *lfway *lisho *ogopa *olewi *ooter *oples *orway *patch *plete *rayed *rding *rlift
7 *roval *sahau *ssing *sword *tcase *tment *tokwa *twork *ulder *umiwa *usion *yment *zishi *ажами *анили *дусов
7 *ельку *ества *жилой *ители *ление *ондер *опали *орошо *осила *писан *ратор *ртами *слали *ставы *телей *тенка
7 *тится *тными *торую *тчики *ховка alinizidishia ambulances amekula ametoka anao* anaomba any anyo* anyone appo*
7 appointment approval arm as atan* atanitoa baada beep* beeps bidh* bidhaa board brake brakes broken bundle buye* by
7 changu charged choc* complete completion coun* cour* crew cyclist data dati* dating delivery depo* dhar* dharura
7 dispatch down* eldo* eldoret fake flig* flight friday gave grey haipigi hait* haitolewi haku* hakuna half* halfway
7 hiss* hisses hive* hives hold* hospitali ikat* ikatae imefunguliwa insu* islands jina kerb keys kimefungwa
7 kitambulisho kunishusha kunitisha kuuz* kuuza label labo* labour lead* leads leak* lime* limeondolewa locks lose
7 macho mafuta mait* maiti mani* manifest many mazi* mazishi mfunge migr* migration mimi mliz* mlizonipa moto*
7 motorway mtanipigia muhu* muhula n naog* naogopa natokwa netw* network nifa* nifanye niliomba nime* nimesahau onyo
7 password pati* patients pay payment pen pend* peoples pharmacist plants press pressed pretending pumz* pumzi pung*
7 rail* railing refu* resi* resident runn* running saba* sababu saha* sahani salaries scoo* scooter send* shoulder
7 spra* sprayed stai* stairlift stim* stima suitcase sun taka* takataka tank* tanker tool* tools tow tracker tray*
7 trays tuli* tunaenda tusa* tusaidieni twel* twelve um van vanish vanished vido* vidonge wala wapi waza* wazazi whee*
7 wheel wheres wris* wrist yameganda yanavuja zimetoka аптек бросила буду взял* взяли вместе врут встало вся град*
7 градусов датч* датчики дверью делать держат дети деть* детьми домен ему жену животными забо* займ* займа заказы
7 записан звонил ивл изме* изменить исто* картами касс* комп* компании кому которую коше* кошельку кредит люди мест*
7 место моне* монеты нехо* нехорошо нече* нечем номера ночь оператор оператором отда* отте* оттенка паро* переводит
7 переплата пин пише* плит* плитка подм* подменили подъ* пожилой пока* показывают покупателей полн* посту почты
7 предоплату прием прислали приставы пропал пропали раз реки реце* родители сами сеть складе стол* стою страховка
7 счета тран* транспондер третий трис* триста тыся* удалить фуру цент* часы чек читается электричества этажами
6 *acher *ainer *anned *apped *arted *azidi *coder *dishi *eanza *egoma *gezwa *grees *ibika *imeza *isomi *itoza
6 *iwezi *kumbu *legea *lined *muuma *ndles *nduka *ngine *ngkok *nsion *ntrol *ombwa *phine *pires *porwa *pumua
6 *ready *rkers *rmacy *rport *sdays *tacts *tline *urity *vings *wisha *yajui *zangu *ались *анице *арого *аслет
6 *асным *аунту *битый *ветит *визор *вляет *вятый *ддоме *дения *дпись *ебуют *ентам *енция *жется *звала *зовом
6 *истке *коить *комый *крыто *лений *ловко *лучил *лчаса *машку *молет *ожает *олнил *омств *онили *онную *отеку
6 *ошлют *плачу *пшене *рийка *рмить *розит *руйте *седей *скают *ского *спись *спорт *таете *торая *унтов *хуете
6 *ъезде *ьница accounts agents airp* airport alerts alle* alre* already amemeza amemuuma amez* anakuja anan*
6 anatolewa anav* anavimba anaz* anazidi at bang* bangkok bank* been betr* betri betting bundles cent* centre ches*
6 chest collected contacts control cryi* crying daughter decl* declined degr* degrees dere* dereva epip* epipen er
6 expires feel* feels fit foll* following frij* friji gamb* gamble girl glow* glowing got haig* haigandishi haipo
6 hais* haisomi haiw* haiwezi hajapewa hatuna hayu* hayupo heater hesa* hesabu hoteli hotl* hotline hous* house ilip*
6 iliporwa imea* imeanza imeg* imegoma imeharibika imenitoa imes* inarudi inatumia its jua kias* kiasi kima* kimakosa
6 kinatoa know* knows kulegea kumbukumbu kuom* kuombwa kuongea kuongezwa kupu* kupumua letter limepinduka loop* loops
6 maba* mabati maka* makato mbel* mbele mbio mech* medication mess* mete* meter midd* middle mimb* mimba miwa* miwani
6 mkon* mkwe mlin* mlinitoza mliyoniletea mobi* mobile mone* money morp* morphine moth* mpes* mpesa mtej* mteja
6 mwenzangu my mzee nadh* nadhani naon* nasi* nasikia ndan* ndani nguv* nguvu nilimeza niliyofunga nimebadilishiwa
6 nimekwisha nimelipa nimepewa nimevimba njia* njiani nn nyok* nyoka one otp out over pain pape* pens* pension
6 pharmacy phon* poli* port* posi* position read reca* recall reco* replacement rive* river saba savi* savings scanned
6 secu* security shel* shell shes sign* siya* siyajui siyo smel* sorr* sorry spinning sso started swap* swapped take
6 tati* tatizo teac* teacher tena text three timetable told tom tracking trainer twic* twice uanz* uanze ukun* ukungu
6 umec* umechukuliwa under unle* unless usah* usaha vet visa viwi* viwili wago* wagonjwa wamechukua wameumia
6 wanahamisha wanaonana wants watch wato* watoto wazi wednesdays wind* window workers writ* ya yalikuja zao zina*
6 аварийка аккаунтов аккаунту беспокоить брас* браслет брос* ваши* вернуть взно* взносы визо* визовом вместо внес*
6 внести внут* внутри вызо* вызова выключается выле* вылет выплату вырв* газа голо* городского дают двой* двойки
6 девятый деме* деменция день дисп* дома* домашку заблокируйте заботу закрывается закрыто зал заливает запа* запах
6 заплачу зарплату зашифровали знак* знакомств имени инач* иначе ипотеку кажд* каже* кажется клиентам конца корову
6 корпус которая кран кран* крана красным кто лети* люде* людей мастер меня* меняют месяц моду* модуль моем* моему
6 морозит мошенники муж мы назвала накоплений нам нашему незнакомый нело* неловко новый новых номер обеду оперируют
6 ответит отеле отправили отправляет отцу офор* пала пароли пасп* паспорт печь платье погас подачи подпись подъезде
6 поез* позв* позвонили полис полу получил полч* полчаса попо* пополнил после пото* поче* почему продиктовала пуль*
6 пульта пять работаете разбитый разводит разошлют рассылка рейс ресе* ресепшене родд* роддоме роспись сада самолет
6 свет* светится свои* своих скор* сменили собака сорв* сорвало соседей соседи списали сред* среду стал* стало старого
6 страхуете телевизор тенд* тендер тече* течение топя* топят треб* требуют туда тысяч убье* убьет угро* угрожает утро*
6 утром учительница фами* фотк* фотки хаке* хакеры химч* химчистке хлещ* хлещет холо* холодильник хуже центре цифр*
6 цифры часто чем чита* чужу* чужую электронную якоб* якобы
5 *aches *aidie *ajika *alimu *alled *aomba *arifu *astic *atika *bably *betic *block *cords *dents *dhali *edege
5 *eenda *elala *eleka *elezo *eliwa *eones *ezima *ficha *gemea *grade *hamia *ibiwa *igade *ikani *iliff *inted
5 *ipled *ituma *jaona *kings *lazwa *mpala *mpuni *nangu *ndred *newed *ngaza *ntity *okuja *omers *ostat *pigie
5 *pital *racts *rized *rping *rship *rushi *rview *sfers *sitor *strar *tatua *tempt *tform *tokeo *uacha *ukuza
5 *ungia *unter *untry *uring *антии *атали *атном *брать *бушки *давец *дение *еряли *ефоне *ечная *зяйка *ибкой
5 *имают *иналы *исали *иться *кингу *кламу *кцина *леток *менил *милии *мофон *нкурс *нцерт *нялся *обуса *овеку
5 *овить *одажа *одали *ожная *омому *падет *пейки *ралка *рийку *рлась *ровал *рства *ртвые *ужбой *уночи *фаркт
5 *цепты *чался *черам *ывать *ыгает akio* akiomba ako alip* ameb* amebadilisha amef* amefunga anatuma anayelipa anis*
5 anisaidie atat* atatuma attack atte* attempt bail* bailiff beca* benk* benki billed blocked boda bookings brig*
5 brigade buyer caller cann* cannot chan* chir* chirping choo* chooni clos* closed cm coll* contracts counter country
5 coz crb crib customers dege* degedege depl* deploy diab* diabetic digi* digits doma* domain each election else*
5 error esca* escape escr* escrow ever expi* exporting fole* foleni goes haipatikani haja hajarudi hall* halls hard
5 hataki headaches her hes hima hospital host* hosting hot hrs hund* hundred huu iden* identity imeblock imee* imeenda
5 imepewa imetuacha inafunga inaisha inakataa inaonyesha inategemea installed interview jamm* jammed kampala kampuni
5 karo kifurushi knew kufuli kuis* kuishi kuol* kuolewa kupa* kusi* kututaarifu lamp load lobb* lobby lock looks lugg*
5 luggage mael* maelezo mail* mato* matokeo max mbay* mbaya mbu meza missing mlango mlip* mlipandisha mlis* mlisema
5 mlitangaza mlituma mmenikata mna mnas* mnasema mnip* mnipigie mous* mouse msip* msipotatua mwal* mwalimu mwan*
5 mwanangu mwenye mzuie naha* nahamia naona naru* narudi nimejificha nimejifungia nimekwama nimelazwa nimetapeliwa
5 nina nito* nitoe njan* njano or overreacting oxyg* oxygen pane* panel pang* panga panic pick plas* plastic plat*
5 platform point poll* polling pour* pouring povu probably rangi records registrar renewed said sat scholarship screen
5 seat seat* seats send shak* shaky should sign signal signed sijaona simu sita sita* sitaki sivy* sivyo slip smells
5 snac* snack someones stations students suka* sukari taa tafa* tafadhali term* thermostat tile* tiles transfers trip*
5 tripled ulim* ulimi umef* umefika unak* unakatika unau* unauthorized upas* upgr* upgrade using viji* vijiko vipi*
5 vipimo viru* virus visitor wall wananifukuza wananipeleka wanapokea widg* widget yaliyokuja your ziko zimebadilishwa
5 zimeisha zinahitajika zone* zones аварийку автобуса аннулировались бабушки бала* баланс белы* белый бель* белье
5 билете бокс* боксе вакцина ваши вечерам веща* вещами вклю* включается во встали втор* второго втро* втрое выдает
5 выписку выса* гарантии гостей готовить дверь двиг* двигается деся* десять доз дозв* дозвониться домо* домофон дочк*
5 дочка друг друга дыша* дышать дыши* дышит ей заблокировал забрать зака* запе* заперлась запл* знает зуб изви* им имя
5 инфа* инфаркт ипотечная кассы кафе коду конк* конкурс конт* концерт копе* копейки корп* кред* кров* кухн* кухня
5 лежа* лежат лекарства лет летим маме межд* между мертвые могу* могут мое можем молоко наша недо* незнакомому ноль
5 нужна объяснений одни одно* одного оплата отка* отказываетесь отключили открыть отменил отпе* отпечатали отпи*
5 отписки отчет охла* охлаждение оценки ошибкой пере* переделывать передо плюс пога* подать поднялся поку* поле полный
5 полуночи поте* потеряли представились предупреждения при принимают продавец продали пропадет прыг* прыгает
5 распродажа рвет рекл* рекламу рецепты решить сайт самокатном сделка скорую служба службой снимке снял* сняли ставит
5 стир* стиралка стой* стуч* стучался съел* съела таблеток танк* танке тари* телефоне терминалы тира* тираж тонн
5 тревожная трек* трекингу трет* трид* тридцать ужас ук улицу устала утра ухода учен* ученики фамилии хозя* хозяйка
5 хотя человеку четыре четырнадцати шесть экрана
4 *abara *ading *aight *ailed *akata *akuja *anged *annel *anuts *apata *asses *asuke *aumwa *aunti *awaka *awals
4 *bisha *bling *chana *chine *ckage *ckups *ctors *ctory *ddler *ebaki *ehani *ekula *elock *elves *fanyi *hanic
4 *ibana *icity *icked *idges *ilipa *imals *imama *ingly *ipiki *irmed *istry *ither *lango *lding *lergy *lizer
4 *mjibu *mware *ndani *neers *ngers *nibus *nsors *nthly *okodi *olate *opita *orrow *osits *pitia *puses *puter
4 *rgies *rting *sense *shika *sikii *swers *tanda *trics *uilia *undua *valid *ybill *yeshi *zimia *zungu *адной
4 *азала *ателя *атные *бится *внике *водку *вятом *едние *енить *енком *енные *енять *етесь *етчик *ехать *ечена
4 *жевал *зация *ибнет *илась *инили *иница *иской *истав *ичных *лково *льник *минал *ности *ность *ойдет *опала
4 *орого *плице *рвиса *рдили *реста *рийке *рмоза *рните *ртвый *рутил *рытый *садил *ссада *стеме *сылка *тался
4 *телен *тницу *тория *торые *торый *тракт *тряли *узкой *ухсот *чезла *чками *ылась *ючили abov* above according
4 accordingly active akau* akaunti allergies allergy ameiba amel* amelock amenishusha anaj* anajua ananishika anapitia
4 anatumia anim* animals answers asil* asilimia assi* assign back* backups bake* bakery banking bar bara* barabara
4 baru* barua basi* basic bei bloo* blood boarding bord* border both breathing brek* breki brid* bridge bwan* bwana
4 cabi* camp* campuses cancelling carg* cargo changed channel chart chem* chemo cher* cherehani chocolate chos* chose
4 clic* clicked coac* coach code* codes computer confirmed crac* crack daug* deposits doctors drug* drugs due
4 electricity electrics emai* emailed engineers even* fact* factory fami* family faul* faulty firm* firmware fridays
4 fridges funguo gari* garini gate give* given gues* haifanyi haio* haionyeshi hamj* hamjibu harm haus* hausikii help
4 holding homa hour* hours huwa ijib* ijibu iko ilisema imebaki in inam* inamzuilia inao* inatoka inawaka infu*
4 infusion inva* invalid jion* jioni kand* kando keep* keeps kifua kimekuja kinanibana kita* kitanda kitandani kitu*
4 kizu* kizunguzungu kond* kuha* kulipa kulipia kumw* kumwambia kupi* kupiga kusimama land land* lang* langu leaking
4 leave limerudi lisb* lisbon machine maom* maombi mean* meant mechanic meno mgongoni mgonjwa mguu mila* milango mini*
4 minibus mizi* mizigo mjom* mjomba mkono mmeniletea mnafanya mnar* mnarekebisha monthly mothers mzim* mzima naam*
4 naambiwa neit* neither ngom* ngombe nililipa nilipokea niliyoagiza niliyokodi nimeandika nimekatwa nimetumia
4 nimeumia nimeze nitahukumiwa nitumie nons* nonsense nurses nyam* nyama nzim* nzima ones oper* othe* pack* package
4 payb* paybill pean* peanuts piki* pikipiki play* plays plen* plenty plz pole police presha range readings redi*
4 redirected regarding registry repa* repair reset riba rings runs scan* screw seco* second seem sending sensors shop*
4 shops sijapata siku sikujiunga sim sister snat* snatched sparking ster* sterilizer straight strangers swel* swelling
4 tag text* texts thei* their themselves todd* toddler toll tomo* tomorrow tota* total trem* trembling truc* truck
4 tumegundua turning umei* umeingia unlock unlocked upasuke user view* viewer wali* walls wamezimia wanalipa wanaumwa
4 want wasichana way withdrawals worried yamekatwa yanaingia zimekata аварийке адре* адресу аннулирован билет борт*
4 бортом были ванн* ванной верните вечера виси* висит вскр* вскрытый выплата высадил госп* госпитализация гостиница
4 гото* груд* дави* давит дваж* дважды двух* двухсот девятом девять дед добавить договаривались долгу дома доро*
4 дорогу един* единственные ждет живу жучк* жучками забронировала завис заво* завод заже* зажевал заказ закрываются
4 закрылась зарплата застряли заше* зашел знаем инсу* история исче* исчезла их каме* камера касса кого коно* коноводку
4 контракт коровнике которые который купи* ламп* лифт* лифте машин мень* меньше мертвый млн моде* мск накл* накладной
4 накр* накрутил нали* наличных недействителен неделя новы* няня обид* обидел опаз* опаздывает оплачено остался отдали
4 отключилось отмечена отчете ошибку переписки перепиской письмо пишет платеж платные поги* погибнет подает подойдет
4 подт* подтвердили поезд пользователя поменять помп* помпа пона* понадобится последние починили пристав провалилась
4 пропала пулк* пулково пуск* пьян* пьяный пятницу разг* разгрузкой расс* рассада ребенком решил робо* ровн* ровно
4 руле* рулем саха* сахар сервиса сист* системе сказала соба* сосед сотрудники списываете спор* спора старую суд суто*
4 суток счетчик съех* съехать тако* такого тепе* теперь теплице терминал толп* толпа торг* торги торм* тормоза улице
4 умол* умоляю управление файл* файлы фирм* фирмы фур хиру* хирург чело* четыреста чужом шант* шантажируют штра* штраф
4 этажа эцп
3 $ *agika *ammed *apita *aring *asher *ashes *ather *azima *bodys *ceipt *chote *cking *cribe *eathe *eding *efika
3 *ehemu *ekuja *emtoa *epole *erbox *ereji *ghing *ihani *imate *iness *inics *inues *isher *itoka *itusi *ivate
3 *kampa *katia *known *kuzwa *lable *lieni *liver *mejaa *ndays *ndika *ngozo *nking *nunue *omeki *onana *ouble
3 *perly *point *poned *rella *riers *rking *rline *rtion *rture *scode *seums *shiwa *ssage *suant *telea *thers
3 *tober *tokea *tying *uieni *ukana *uldnt *uting *uuzia *vered *wance *where *zirai *авила *авлял *авной *автра
3 *амины *аницу *аницы *бежом *влять *густе *делав *дники *дущие *дываю *естал *етчер *ечают *замен *здний *здник
3 *иента *ийная *ините *инула *иняли *истит *йство *лится *лотку *лохла *маете *можно *неров *нитор *нники *ночки
3 *овать *оворе *омата *онная *онный *орает *орщик *ошлые *рвали *ревел *рская *рской *садка *сания *сится *сульт
3 *таемо *течка *тницы *торно *форма *хнику *ховой *щение *ьницы *ючить afte* airl* airline aje alinishusha allowance
3 amenikatia ametuma amezima amezirai anataka anga* angalieni annu* annual ataj* atajua auction avai* available bagg*
3 baggage bank became bibi bills bras* brass breathe brie* brief broke busi* business buy bye called calls cana*
3 canary cell* cello chair check checkout chochote claim classes clinics code collection confused continues coor*
3 coordination coug* coughing couriers crashes cros* cross cycle date* dates deci* deli* deliver delivered depa*
3 departure dishwasher disputing doct* drov* drove duka eate* eaten eith* either eka elsewhere emptying errors esti*
3 estimate everybodys exist exti* extinguisher face* facebook fake* fakes feeding ferr* ferry few file* files floor
3 foam foil free get give hall hard* hardly hazisomeki hearing hizo holder hors* horse hub iend* iende ilit* ilitoka
3 imekwama imekwanguliwa imepotelea inakuwaje inap* inapita inaz* inazima inje* injection invi* invite island kamb*
3 kambo kiat* kiatu kids kuandika kuchukua kuhamisha kunitukana kupata kuvu* kuwe* kuweka kwenu labe* lamu leaks
3 letterbox ligh* light lips lives load* loading logs loun* lounge lowe* lower luto* luton mach* mailing mare*
3 marehemu mark* message mfer* mfereji miak* miaka mino* minor mish* mishahara miss missed mlio* mliotuuzia mmek*
3 mmekata mnafikisha mnan* mnanikata mnitoe moja movi* moving mtih* mtihani mums museums mwez* mwezi mwon* mwongozo
3 myse* myself mzuieni natoka nija* nijaribu nikampa nikasema nikienda ninu* ninunue nise* niseme njaa nor not nurs*
3 octo* october order ordered oven over* pain* paint parked passcode passenger paye* payed pich* picha pickup pilo*
3 pilot pin pls pole* polepole portion porto posted poster postponed prescription printed prop* properly puff* puffy
3 purs* pursuant queue receipt revi* review ring* roam* roaming rudi* saiz* saizi scam* scammed sell selling seve*
3 seven sijaomba sims sion* sioni sist* skip* skips slow somewhere stoc* stock sundays talk* talking terms thic* thick
3 tigh* tight tong* tongue towe* towels trai* transfusion travelling treat trou* trouble tufa* tufanye tukienda type
3 ulik* umbr* umbrella umek* umekatwa unaa* unaanza unao* unaonyesha unkn* unknown unsu* unsubscribe upo uses uson*
3 usoni utc vitu voch* vocha vyan* vyangu waits waki* wakinitusi wale wamebadilisha wamejaa wamelala wamemtoa
3 wametumia wanapigia wanatoa ward weat* weather wet wild* wildly working wors* worst wouldnt wron* wrong yamemwagika
3 yeny* yenyewe аварийная авгу* августе автомата акти* активировать алло бабу* бано* баночки бесп* беспокойство боли*
3 болит брони виза вита* витамины врод* вроде встал выда* выки* выкинула выкл* выпи* выпу* выпускают вырвали вырвало
3 глав* главной груди дали данн* данные двое детс* детя* детям дире* директора диспетчер диспетчерская днем дове*
3 доверенность договоре доде* доделав долж* должно доно* донорской дост* другая друз* друзей ждат* ждать живой за
3 заби* забирать заглохла заканчивается замены заявки звонки зиму извините именем инже* инженеров инсульт июня кива*
3 кивают класса ключ* ключи кошк* крови крыш* крыши лампу лечи* лечите лжес* лжеследователю мама машине минут модели
3 може* мони* монитор моро* мфц назв* начи* начинается неве* нево* невозможно недоставленного нечи* нечитаемо носи*
3 носить нужн* обеда обра* обращение обучение одно операционная операционный осталось отвечают отдает открыт отправила
3 отправлял отправлять пала* палате пациента перевел переносится перестал пишете платит платформа пово* поводу
3 повторно подают подтверждения поздний поли* понять поса* посадка послезавтра почти праздник предыдущие прий* прийти
3 прикладываю принимает принимаете приняли просил прот* протечка прох* проходит прошла прошлые пускают пятницы пято*
3 пятого разблокирован распакована рели* релиза робота родителей рубе* рубежом рубл* рублей рук сбор* сборщик свис*
3 свистит сгор* сгорает силь* сильно скла* склад слух* слуховой сним* снят* снятие списания срок стойки стол страницу
3 страницы сумм* сумма съел там техн* технику тещи триж* трижды трубу уваж* учительницы числится шестое шкаф* шкафа
3 щико* щиколотку экза* экзамен этот
2 *aanza *agram *ahani *apeli *arges *arsal *aruka *cause *ccine *cided *dline *drawn *eable *eatre *eiona *eived
2 *eleza *ength *erest *essed *gnise *hable *house *iders *ified *ilbox *inded *ining *ipewa *iters *iwaje *jects
2 *kisha *lingi *lings *litoa *lizia *loads *mekaa *meona *minal *mmend *ngapi *nical *nikio *nsfer *ocess *ononi
2 *otect *ounts *pasua *range *rbell *rdays *rning *stles *stoms *stroy *sults *tgrew *tilia *tists *tters *turns
2 *tware *ubuhi *unces *urday *ushwa *ussed *yanzi *авала *аемая *айшая *атель *атура *ачено *бщить *ватку *верно
2 *влено *ворят *гином *говой *дется *ебник *езней *елась *ернет *ерное *ждала *змеру *змеры *инике *иницы *ирать
2 *итный *коины *комым *ксист *кцину *лдень *лении *льный *манды *мбуле *милию *монта *мость *мящей *никам *ннице
2 *обный *овину *одить *озайм *озили *онент *ормил *очная *пасна *писку *просы *равка *равке *равку *раммы *рание
2 *рения *риями *рного *рнуть *рочку *рядок *стали *стеру *стями *сывал *терия *терых *торой *тской *тском *тупен
2 *ующий *цепту *чений *ьмого acro* across aid aler* aliahidi amenipigia anah* anahitaji ananifuata appeal asub*
2 asubuhi ataf* atafukuzwa atar* atarudishwa atta* bada* badala ball* ballot banks barn because begi billing birt*
2 birth boun* bounces buyers came* camera card* ceil* ceiling certified chai* chap chap* chapel charges choirs clev*
2 clever clin* cloc* clock collecting controller cust* customs dani* daniel date days debt decided dentists destroy
2 dire* direct disappointed discussed dish* documents doin* doing dola dona* donation doorbell dosa* dosage dose*
2 doses doub* double downloads duka* dukani elses emba* embarrassing ended endi* ending evic* evicted exac* exact face
2 fax feel feni fidi* fidia fili* filing fitted foot freeze froze funn* funny fuss gets gett* getting gift* gifts
2 glas* glasses good* goods greenhouse guar* guard guni* gunia hack* hacked hajatokea haya heat* helm* helmet hidd*
2 hidden hili iban ikiw* ikiwa imelala imepotea inafaa inaruka inbo* inbox instagram inte* interest isiy* isiyo jezi
2 jump* jumper kabl* kabla kadi kari* kati kilo kind kind* kindly kuac* kuactivate kufua kule* kumi kunieleza kupasua
2 kutapeli kutuma kuul* kuuliza kuvuta landline less lets letters lice* lili* lilichelewa limekwama linaonyesha lists
2 locker logg* logged lote made mafa* mafanikio maha* mahali mailbox mails mali* malipo mate mbal* mbali mechi men
2 merger mfin* mfinyanzi ming* mingapi mkononi mliyopulizia mmel* mmelifunga mmoj* mmoja mnatuma moment more mother
2 msee mwis* mwisho nahitaji naku* nakuru nany* nanyonyesha nask* naskia nauli nazu* nazungushwa ndeg* ndege nikapewa
2 nikijaribu nikiwapigia nilipewa nilitoa nimeiona nimelipia nimeona nini nisu* nisubiri noth* o once outg* outgrew
2 overcharged overdrawn owns pair pani* pata perishable ported poun* pounds prints priy* priya process prot* protect
2 prov* providers queu* reads received recognise recommend record refe* reference regi* rehe* rehearsal rejects remi*
2 reminded rep restraining resu* results returns samahani satu* saturday seed* seedlings seei* seeing sends shad*
2 shade shil* shilingi shot* shots sile* single slot soft* software spins ston* stone stoo* stood strange strength
2 subi* subiri suga* sugar sum swal* swallowed swap switch taki* taking tano tawi technical tend* tender terminal
2 thea* theatre thre* transfer translation trav* tria* trial tues* tuesday tuka* tukakosa tumeambiwa tumefungiwa tumi*
2 tumia tunafuatilia typewriters udon* udongo ukub* ukubwa ulie* ulienda ulikubaliwa ulikuja umri unac* unacceptable
2 undr* undriveable unus* unused upload user* username usin* utar* utaratibu vaccine vent* vents vipi visi* voti*
2 voting wa wadu* wadudu wait* wamekunywa wanaanguka wanafunga wanaondoka wasn* wasnt wateja wear* wearing wedn* wher*
2 whis* whistles yame* yamekataa yanachukua yesterdays za zilikuja zimekaa zimezima zinahesabiwaje zinasema абон*
2 абонент авиа* авиакомпании акка* безопасна билеты битк* биткоины ближ* ближайшая боле* болезней болт* болтов
2 бухгалтерия вакцину вашему взай* взаймы вопросы вось* восьмого врачи встр* встречаться второй выдано выставку
2 говорят гостиницы давн* давно дает* дается даже двадцати двенадцать двери детской детском до доме* доставлено другой
2 еду еле же жены живом жкх забы* завт* завтра заго* загорелась зала заморозили запр* заправке захо* заходит
2 зашифрован защи* защитный извинитесь интернет ирин* ирина испо* использована исправить историями кем класс ключ
2 команды кормящей которой кошке краска кроватку курсы лаге* лагере лампа летит лими* лимит лица логи* логином людя*
2 людям мастеру машины меняет микр* микрозайм моем моим набо* набор наве* наверное назн* назначений найд* найден
2 налоговой наши неверно неверного недоступен незнакомым номере обуч* объявлении остались останавливается отдельный
2 открывает отменили отчеты оформил ошиб* пароля перестали пери* период плем* племяннице подарочная подключить
2 подписывал подтверждала полд* полдень полз* ползет поликлинике половину получили пользователь попа* попадался
2 попадется порядок почта приходить пробный программы пропустили пусто работать разв* размеру размеры рассмотрения
2 рассрочку рвот* рвота ремонта рецепту робот рожа* рожать ругается сапо* сапоги свит* свитер сдав* сдавала сим сиро*
2 сироп сказ* след* следующий слой собр* собрание сооб* сообщить сотрудникам справка справку сроки стам* стамбуле
2 стоимость стойке столик стра* считаются таксист тариф тарифу темп* температура теря* теряем третье ту тыс уважаемая
2 уважением узна* узнать укра* учебник ушла фамилию форма хам хоть цел частями чата четырнадцать шестерых экране эта
2 ячей* ячейки
1 *adili *agiza *aitoa *ambia *ambie *asema *asoma *awahi *awezi *bands *bours *cence *chman *dable *delea *dikia
1 *ditor *eaner *eased *ectly *ences *epaid *erate *eries *fauti *funds *fuses *ghter *hango *hichi *homwe *ivers
1 *kilia *lands *liser *mbani *metoa *mised *misha *nally *nance *nants *ndoka *ogist *okies *oller *potea *proof
1 *reets *rents *rians *risha *roved *rself *sions *suaji *tarys *teway *tisha *tpaid *umbua *utana *verts *ximum
1 *zimwa *адили *адьбу *ателю *ачать *бботу *бенку *бетик *бинет *болею *бочих *бытый *враля *говор *дится *ездки
1 *ездом *епсия *ертый *есует *ждать *жения *живаю *жилые *зания *зврат *ибудь *ивита *изный *имает *инала *иссию
1 *ителя *комат *кроют *купаю *летка *ловия *нград *нятия *орили *очком *певта *птрии *рение *решла *ржали *ринар
1 *сании *скает *стите *сулин *сылку *тавит *такты *тного *торию *тощак *туйте *угого *удным *узить *урсии *ъезда
1 *явили *язать accept activate adve* adverts advice agre* agreed aii akas* akasema alia* alik* amba* ambazo amei*
1 ameniambia anae* anaendelea anaitoa ande* andei aniu* aniunganishie anyb* anybody appe* approved asks audi* auditor
1 blac* black bonu* bonus boys cardiologist cards cash cert* christening clai* clas* clay cleaner clie* clients clou*
1 cloud compensation condition conn* connection cook* cookies covers cows csv dakt* daktari deal debi* debit decimals
1 deed dent* dhl drivers dropped engi* ever* explain fert* fertiliser fiel* field fina* finally fitting fly fortnight
1 fuli* fuliza gate* gateway grandmother gree* groc* groceries hadi hapa hawawezi hears hers* herself huma* human
1 husbands idle imei* imez* imezimwa inai* inanisumbua inapatikana inasoma ipho* iphone jamaa jibu kani* kanisa key
1 kiba* kibali kija* kijani kimo* kimoja kubadili kuhama kuku* kukutana kuru* kurudisha kusimamisha kuvuna kuwa*
1 kuwapongeza kwenda lab lake leav* less* lesson licence licences lipa main* maintanance map maxi* maximum mchango me
1 meet misspelled mliy* mmes* mmeshikilia mnap* mnapokea mnasafirisha mnauza mpak* mpaka mpan* mpango mpwa mtit* mtito
1 mum mwanza naka* nakala naongea napata nare* narekebisha natapika naweza nayo neig* neighbours niam* niambie nich*
1 nichomwe nikitaka nilimaliza nimefukuzwa nimp* nimpe nmep* nmepata notarys notifications nyinyi nyumbani olde* older
1 on operate ours outi* outing pall* pallet papers parachichi pare* parents per perfectly phys* physio plc pm post*
1 postpaid pram prep* prepaid pro promised quote rath* rather readable reading ready reas* reason refunds refuses
1 released rest* roll rude ruin* ruined ruiz sale sali* salio sayi* saying scre* screws sess* sessions side* sides
1 signature sijawahi sio smar* smart smell spri* spring star* streets stuf* stuff suits swet* sweta swit* switched
1 talk tare* tarehe taya* tayari tb tear* tears tells tena* tenants tier tofa* tofauti top treats tuki* tulilipia
1 tulipangiwa tunapoteza unop* unopened unre* unreadable upasuaji upi ups vaul* vault vege* vegetarians vipo voic*
1 voices waka* wakati wamenikata wametoa wanafanya warn* warning watatu watchman waterproof wawi* wawili waya weeks
1 weve wint* winter yake zimeniishia аптеке арен* аренда банкомат бело* белому билета быть ваго* вагоне вашем верно
1 вете* ветеринар взял вид види* видит водителя возв* возврат воло* волочком выво* выводят выгр* выгрузить высадили
1 выставит вышн* вышним вялы* вялый глин* глины говорили годовой году грудным делает делала диаб* диабетик диал*
1 диализный диоп* диоптрии длит* длиться добрый договор доза доставка доставляете другого заболею забрал забронировать
1 забыл забытый зави* заказе закр* закроют закрыл заня* занятия зонт инсулин интересует ип испр* историю каби* кабинет
1 каждые каждый како* какому кали* калининград кило колотится комиссию контакты корм кошки курсу линз* линзы личность
1 льго* льготного мате* модель можете мужа на нажа* нажать нало* нато* натощак нашего неделю нее неуп* неуплату ниче*
1 ничего ногт* ногти нужно объявили обяз* обязательно одном оставить осталась отва* отвалились отель отключить
1 открывается офис ошибке пенсию переживаю перенаправить переплатил перешла писать подд* подряд подтверждать подъезда
1 подъездом поездки пожа* пожилые показания покупаю полную посоветуйте привита привязать прид* придет приема
1 приложение прин* прию* приюте провод прой* пройти простите пускает работ рабочих разл* разлогинивает расписании
1 рассылку ребенку решите руга* сади* садится сайте свадьбу свет серд* сердце серо* серого скач* скачать скоро сменил
1 смс ссылке субб* субботу таблетка такие те терапевта терминала типа толк* толком трех тут тысячи удал* удержали
1 удобрение узнал урок усло* условия уста* ушли февр* февраля центр частям чате чего черн* черным четвертый чехо*
1 чехол чтон* чтонибудь шестой штор* шторы экскурсии эпил* эпилепсия этог* этого
-1 *aflet *afuta *angua *apiga *arate *assis *audhi *cates *ctice *dings *ekani *eless *emeka *erful *ering *etary
-1 *funzi *gnant *hdraw *hindi *ilika *iniki *ional *ished *itten *iunga *laria *leted *mally *nfirm *njano *nning
-1 *oices *ongea *opewa *panga *pired *ppens *pumui *ranty *rging *rival *rname *rride *rtcut *rtual *sband *space
-1 *sters *tails *tpone *tures *ually *uares *udent *ukuma *wampi *wsers *ализы *алтер *анции *атора *бакой *вания
-1 *вывоз *гасил *делом *евать *екшим *елось *ерией *ерный *еское *зовый *ивный *иенты *исный *ителю *ктора *кунды
-1 *латил *леным *ловек *лонил *лости *льном *лянет *ляцию *мните *многу *нится *нское *овала *овина *овора *одаем
-1 *ололи *ольше *онтом *опуск *офиле *писке *почка *раста *рется *рочка *рытия *сните *сском *ступа *тавки *тевку
-1 *торам *торых *трена *тчика *тчину *укцию *улась *учную *уются *чении *шинок *шлите *шущих *юшной *ясняю aliandika
-1 anap* anatetemeka anatoa anatoka appear arrival arrive bag bigg* bigger bird* birds blin* blink bora bro brow*
-1 browsers bure camp cast* castle certificates chairs chanjo chas* chassis chec* cheti chuo come* comes condom
-1 confirm cons* considering cove* daki* dakika dead* deadline deco* decoder deleted dental deta* details difference
-1 dishes doctor drops educ* educational expired exported fall* falls fans followers format four* fourth givi* giving
-1 goat* goats green guys haba* habari haionekani hand happens hapu* hapumui hatuoni hawampi heard helb home hosi hosp
-1 husband hv imek* imekataa imev* imevimba impo* import impr* impressed inakataliwa inaondoka information inga*
-1 ingawa ingesaidia insp* inspection insurance invoices jama* juml* jumla kato* katoa kept keyb* keyboard kili*
-1 kilipotea kina kipi* kipimo kisukuma klin* kliniki kuan* kubadilisha kuin* kuingia kuji* kujiandikisha kukosea
-1 kupanga kwangu lain* laini leaf* leaflet lenu levels linabadilika link looked mahi* mahindi maid* maiden mako*
-1 makosa malaria manj* manjano marc* march mata* matapeli mcha* members merging migu* miguu mine mkav* mkavu
-1 mlinitumia mnakubali mnasoma mnatoa mnau* mnaudhi months morn* morning moto naac* naacha naen* naenda nani napa*
-1 nataka naulizia near nguo nikikosa niliorder nilipe niliyopewa nitafanya nitajaribu normal normally nyie onli*
-1 online onto orod* orodha overnight override papo park* passed pave* pavement photo photos pia pictures plac* place
-1 pool postpone pot prac* practice preg* pregnant pric* prices prin* proc* protection reje* rese* rest restriction
-1 ringing rows sahi* sahihi sama* seas* season secr* secretary sell* sepa* separate shortcut shos* shosho shut
-1 sijaikwangua silv* silver sisters sola* solar soli* solid something squa* squares step stil* still stopped stops
-1 stro* stroller student tatu telling thanks thinking toke* token travelled tree trie* tried tunalipa turn unde*
-1 upda* usel* useless usua* usually vat vega* vegan virt* virtual vps vya vyum* vyumba wamekataa wanafunzi wanasubiri
-1 wanataka warr* warranty we webe* weber when withdraw wome* women wonderful workspace wote written yearly yout*
-1 youth zetu zinakuja анал* анализы апел* апелляцию базо* базовый бак банка бере* берется бота брюш* брюшной
-1 бухгалтер бухгалтерией вайф* вайфая ваше вдру* вдруг веге* вегетарианское вернулась верный взят* взять вкол*
-1 вкололи влож* вложении воду возр* возраста вруч* вручную выдачи выписали выписке высл* выслать вышл* вышлите гатч*
-1 гатчину горо* готов грузит двои* двоих договора дозу дона* доната доставки доступа жалу* жалуются заба* забанили
-1 заказать зале занимаетесь записи заплачено заяв* зеленым изве* извещения инст* инструкцию исправлять истекшим
-1 какого карте карту каст* кастрацию квит* квитанции кида* кидает клиенты коз комм* коммерческое копия корпоративный
-1 кота которого которых котя* котят круж* кружок лампочка литр* литров личн* март* марте машинок меню мига* мигает
-1 моей можн* можно напо* напомните нача* начала ндс неверный нику* никуда нову* новую об обновы обучении объявление
-1 объяснения объясните объясняю обыч* обычно оператора операторам оплатил отде* отклонил открываетесь открытия
-1 отличается отменить отправителю оформляете пароль парт переводить перекидываете пить пишущих побольше погасил подг*
-1 подготовиться подо* пожертвования показываете половина полости понемногу поставку правим праздники прай* прайс
-1 предусмотрена прие* пришлите пришлю пробивает пробил продаем продлевать прок* проклянет пропуск просит проф*
-1 профиле прошло прошу пунк* пункте путе* путевку пяты* пятый разн* разным рассказать рассрочка расш* расширенного
-1 ремонтом русс* русском самовывоз сбор свои связ* связи секу* секунды сера* серая сервисный сколько сменить собаке
-1 собакой сраз* сразу сроком старые столько стояло стро* строку счетчика счит* техо* техотделом той увед* уведомление
-1 увел* увели узи узнаю урок* уроки уходит учеб* филь* фильтр хотелось хотя* хотят хран* хранится цены чеки человек
-1 читальном чужого юрли* юрлицо
-2 *aimed *akula *alipa *aller *amisi *ample *apiwa *arini *ataje *aving *ching *donda *echea *ecked *epita *erred
-2 *esday *eseen *ested *eting *ework *ezaje *ezeni *fline *gisha *hters *iform *ikana *iliza *iment *ishie *ister
-2 *itaji *kizwa *lated *letee *lishe *ludes *mbasa *nadol *ndled *noons *noyed *nuary *oaded *ofile *ogies *ormed
-2 *raded *rishs *rsing *rtner *rvest *shana *tches *uired *ument *yroll *азали *азать *азине *анным *артал *асный
-2 *атный *ающим *ботал *бочий *бушка *везти *вуете *говая *дитор *длить *довой *едита *езите *еники *ерите *ерной
-2 *жницы *ивать *иколе *ильск *ияния *ковку *купки *ладит *лание *личка *ловке *льшое *лючен *могли *несли *нимаю
-2 *ничен *овыми *одной *оката *олько *орник *орово *пение *пуска *рвого *рении *робую *рытии *рядка *сиями *снили
-2 *совый *телям *терии *треть *туете *ховое *ьтаты *юрные a afternoons agai* again ah ahsa* ahsanteni akin* akina
-2 alha* alhamisi alin* alitusikiliza allo* ameipenda amou* amount anakufa anno* annoyed apol* apologies arv bala*
-2 balance befo* before bela* belated belo* below both* bother burs* burst calm capt* caption changing checked
-2 chekechea choi* claimed class cmu cold com comp* compliment cover dali* dalili dara* darasa daughters dele* delete
-2 devi* device diff* do doc document downgraded dr dream drive duty evac* evacuation exam* example eye fab find five*
-2 fives font font* fonts fore* foreseen form fort* forty ghen* ghent gift haha* hahaha handled harv* harvest hire hiv
-2 homework huko huyo imepita imeswapiwa imet* inas* inawezekana includes informed inst* inta* intake interested ipi
-2 janu* january jo job kich* kichwa kidogo kidonda kisumu koti kuam* kuambukizwa kuba* kuit* kuitaka kula kupe*
-2 kupendeza kutumia kwa kwen* larg* large lear* learning leaving livi* living lugh* lugha marketing matc* matches
-2 mbad* mbadilishe mchana mdog* mdogo mkal* mnafungua mnak* mnakodisha mnatibu momb* mombasa mtap* mtapiga napataje
-2 nawezaje nile* niletee norm* notary nursing offl* offline onge* ongezeni pana* panadol parc* parcel parishs part*
-2 partner payi* paying payr* payroll pays pete petra petrol phot* pili pipe plane plans prof* profile promo radi*
-2 radio rega* register registration rejected rele* repl* repo* reports required return safarini shor* simple simply
-2 smaller smea* smear soun* sounds spli* split station stop* summ* summer supported switching table tent tisa toge*
-2 together transferred tulikuwa tume* tunabishana tunafundishwa ukiw* ukiwa umem* umeme unan* unanyonyesha unif*
-2 uniform unti* until up uploaded uwan* uwanja vend* vendor veri* verify visit visits vote vyak* vyakula wado* wadogo
-2 wait walk wamefungua wanachangisha watc* week* weng* what whit wimb* wimbo word write yalikuwa yet zero zinatolewa
-2 акт ауди* аудитор бабушка бесплатный блюд* блюда большое бухгалтерии была вау взломанным врач* врачу всег* всегда
-2 вторая вторник вход* выби* выбирать выключен выру* выручили выхо* выходной головке груп* групповыми дава* давала
-2 движ* движения действуете дело доба* дого* дом допо* дополнения доставили дошл* дошло ждем забе* заберите займ
-2 заказа закрытии замораживать занимается запи* записать записаться заработал заря* зарядка заявка заявке звонка
-2 здорово изго* изготовления каки* какие кассовый квартал клади клещ* клеща красный кредита курс* лечу личный лучшие
-2 магазине мани* маникюрные меняем моло* мрт музе* музея мяса наза* назад налоговая наступающим ней никому ножн*
-2 ножницы нори* норильск обни* обнимаю объяснили огра* ограничен осен* осени отпу* отпуск парк* парковку первого
-2 перенесли переоформить плач* плачу погл* погладит подключили пожара пожаре пожелание покупателям покупки получателю
-2 помо* помогли понедельник попробую поря* посмотреть посоветуете пост* посы* посылка потом права привезите приколе
-2 прих* провезти продлить пропуска рабочий рассмотрении резу* результаты самоката свад* свер* сверки сдох семи
-2 серверной сказали слия* слияния смену снимает со сочи спрашивает стои* страховое табличка темы терпение тоже тяне*
-2 тянете укус ушел ценн* ценники числ* чтоб экск* экскурсиями
-3 *ached *aints *aking *angwa *anini *anner *ataba *bishe *bsite *clude *ctive *cture *dhara *dikwe *dumia *edure
-3 *eezer *eight *eipts *ening *ently *etter *fanya *fects *ineer *irobi *isini *kohoa *kukuu *kundi *lease *leman
-3 *lisha *llars *lment *lowed *mbeni *msung *ngera *ngizi *ngoja *nguzo *nload *ntant *orted *pened *rcode *rgens
-3 *riage *shara *takia *teers *tered *tired *tream *tumie *uncil *utely *wango *wborn *yslip *адьбы *ажите *блась
-3 *ваете *дайте *ебная *енила *жития *зжает *иняла *исший *леный *логия *лятор *мацию *мнаты *некен *нести *ойный
-3 *ольки *оцесс *ошего *рждаю *рмата *рмлен *рожки *седка *сенье *скать *стинг *таток *твует *тинга *тором *уации
-3 *ужили *уйста *усные *цатое *шиваю absolutely accountant adding allergens amin* amina amna anakohoa anas* anasema
-3 anay* anywhere appa* apparently arou* around attached awaz* awazidishie baad* baco* bacon barc* barcode bias*
-3 biashara bima blan* blank blur* blurry book brin* bring brother case case* cases chak* chakula charge chet* chetu
-3 chif* chifu chum* chumba complaints congregations council dar dark doll* dollars download drew effe* effects
-3 engineer expl* food frau* fraud freezer from fuse gent* gentleman goog* google grad* gradebook haju* hajui hana
-3 hapa* hapati hata hongera hurt* hurts ijay* ijayo iliy* ill imefungwa imekatwa inactive inan* include info*
-3 instalment itak* itakuwaje jamani jins* jinsi join* joins kesh* kesho kiku* kikundi killer kisu* kiwa* kiwango
-3 kubadilishiwa kufu* kunihudumia kuona kutoka kutu* l labels leta lian* liandikwe listed livestream m madh* madhara
-3 mana* mapema maps marriage member mfun* mgen* mgeni mkali mkat* mkataba mkio* mkiongeza month move mpol* mpole
-3 mrek* mrekebishe muse* naan* naandika naez* naeza nair* nairobi naomba naombeni nawatakia ndio newb* newborn news*
-3 newsletter nhif nien* niende nikipoteza nilipata nilizoagiza nimejifungua nipi* nipige nitaenda nitangoja niwe*
-3 niweke norw* norway nyeu* nyeusi nyingine ofisini overflowing owl panicking paperweight pays* payslip pending perf*
-3 peri* petr* phones pick* picture planning post procedure punguzo receipts reception registered release requirements
-3 reti* retired rock safari samahanini samp* sample sams* samsung scam scanner scared scor* score sens* shif* shift
-3 ship ship* ships shru* shrugs shwa* shwari side sikukuu snow spar* ssh stat* stretched study surn* surname tanga
-3 term them* thes* thesis things touc* touch train tukiwa tumeongeza typo ujum* ujumla unge* ungependekeza urea
-3 usingizi vaccination volu* volunteers wanakataa wanasema webs* website yana zimepangwa zinaisha zinapatikana акку*
-3 аккумулятор бомб* бомба бухг* вашим вежливая вече* вкусные вопрос воск* воскресенье врачам выпа* выпала выставить
-3 глад* гладко города дате двадцатое действует дойд* дойдет езди* ездит зависший зали* зани* заслужили зеле* зеленый
-3 инфо* информацию к каза* казань карта кладью кнопку коми* комн* комнаты лезт* лезть мане* манекен меся* мини наез*
-3 наезжает название нако* напишу нуже* нужен нужны обно* обновления обще* общежития огне* огнетушителей один окна
-3 ольг* ольге она остаток отделение оформлен ошиблась пане* панель передайте перенести пиро* пирожки план платить
-3 плом* пломба пове* повернуть подп* подписку подтверждаю пожалуйста поже* поискать прав* приняла приш* просим проц*
-3 процесс ремо* рожд* рождения садо* садовой свадьбы скаж* скажите скольки смен* сменила сниз* снизу соседка
-3 спрашиваю ставил стом* стоматология считается таки* таких убит* убить убойный удоб* учебная формата хорошего хорошо
-3 хостинг хостинга шриф* шрифт эвак* эвакуации
-4 *akiwa *amiko *amiss *anish *anzia *arter *atatu *ating *bsidy *ckets *count *dhani *ekend *eleta *elled *eneze
-4 *erves *fault *hange *hauri *iokoa *ioona *ipona *iweni *iweza *limia *mieni *ndomu *nesha *nfall *nings *olute
-4 *ombea *oring *prise *rfect *rived *rlour *ryone *shing *surer *swali *ticle *tions *tmann *tonia *ubali *yalty
-4 *yimwa *авишу *алась *алить *астик *дарим *дении *елали *ением *ефона *ируем *исаны *иссия *латно *могла *мокод
-4 *мотрю *мытая *нного *новки *нький *одарю *одний *ойной *осьба *ошлой *порта *рался *рейти *рщица *рячую *тьего
-4 *уминг *чного *ючала absolute acce* adop* adoption adul* adults advi* age alert alipona alitusaidia amep* amer*
-4 amerudi anac* anacheza anal* analipa anatakiwa anyt* anything arrived arti* article back bado bari* barikiweni
-4 bles* blessed booking bott* bottom cabin cancelled carr* carried cheki choir clea* counts defa* default dela* delay
-4 dese* deserves disa* discounts does ende* esim esto* estonia evenings everyone exch* exchange export farm fast fee
-4 floors futu* future gem gmbh gold haik* handed hart* hartmann hasn* hasnt heating hurr* hurry ilih* ilihamishwa
-4 imekuwa inaingia inaniambia inasema ingekuwa isha* ishakubali juma* jumatatu kele* kelele kg kido* kill kondomu
-4 kosa kuanzia kuleta kutoa lad lazi* lazima lina lkn locked log lol look* lot loya* loyalty malalamiko masw* maswali
-4 mbol* mbolea memb* merg* milk* milking mita* mitatu mkiweza mmeniokoa mnaf* mnit* mode* model mond* monday moyo
-4 mten* mtengeneze muwe* muweke naombea nilichukua nililipia nimekula nimeleta nimenyimwa nimeuliza nimewaandikia
-4 nitasubiri nitumieni niwe nois* noise oda parking parl* parlour pass perfect pict* plea* please pupp* puppy quar*
-4 quarter rainfall rais* raise rate* rates rental sam save* saved seller sept* september shot showed simp* site slee*
-4 sleep sohn span* spanish spea* speak subs* subsidy surp* surprise tax thos* those threatening tickets treasurer
-4 tumewamiss tunaonekana tunazo tutaonana ty ulis* ulisaidia usha* ushauri vali* valid vpn wananiuliza wanaonesha
-4 wash* washing wasioona wata* watakata wednesday weekend where whit* white wiki wonder xiao* xiaomi yameeleweka
-4 yamepungua yiel* yields ~2 бесплатно благодарим благодарю больше верс* все вход выдал выставили глаз глаз* глаза
-4 городе горячую дачн* дачников докт* доктора иконка имет* иметь истек каждой кени* кении клав* клавишу кодо* кодом
-4 комиссия линд мело* мелочь может мороз моше* нове* новенький окно* окном отоп* отопление ошибка пенс* перейти писа*
-4 план* планируем плас* пластик подк* подключала подр* подтверждении позд* поль* поме* помогла посмотрю почи*
-4 приложении приложения приходит пром* промокод просьба прошлогодний прошлой размытая разобрался райо* району реже*
-4 режет ремонт рост роум* роуминг сдал сделали скол* смены списал списалось списаны спок* спокойной ссыл* стоить
-4 странице сын так телефона тера* толь* только третьего убор* уборщица удач* удачного удобно установки хотел эксп*
-4 экспорта
-5 *aimba *atted *busha *cises *dates *eeper *enger *estop *fuate *gency *ikomi *inter *ngezi *onane *othly *rible
-5 *rried *shaje *sheni *times *tomer *ttery *ulous *uttle *vived *адали *ально *аница *антия *апефт *ботаю *вуйте
-5 *гаете *дался *десно *душки *елать *енный *зетки *иники *итала *ичков *ичный *йнеру *коном *лагаю *лаете *лезно
-5 *ления *машка *метил *нерам *никах *нятно *оваты *отало *ресно *ржать *рнета *рнули *рошие *ругам *рутки *рядке
-5 *слала *тавка *торге *усный *учаях *чнить *шался *ьника *ялась ? access activation advise after allowed alwa*
-5 always anaimba anapokea answ* aske* asked aski* asking badi* badilisha base batt* battery beek* beekeeper bit blue
-5 bob brea* breaks chat* chatted checks customer dash* dashboard dril* drill driver dumm* dummy emer* emergency emoj*
-5 emoji enou* enough exer* exercises failing fewe* fewer find* finds firs* first fix fixe* fixed forms fres* freshi
-5 guest ha haikomi happened hatua horr* horrible imef* imekataliwa inachukua inar* integration juu kenn* kennel
-5 kituoni kuhu* kuhusu kuli* kunikumbusha kwenye lady late* later lend* lending listing litt* little lorr* lorries
-5 married mayb* maybe mbon* mbona merge migh* might mvua naba* nabadilishaje niaj* niaje nifu* nifuate nimenunua
-5 nimestop offe* offer ofisi okay onbo* onboarding period pets picker plan pong* pongezi port printer recordings
-5 requ* resend retr* retry ridi* ridiculous rose rout* router rudisheni safa* scal* scale scho* shoe* shoes shut*
-5 shuttle signs sijajiunga sing* slid* slides smoo* smoothly sometimes son spel* spelling survived tour try tunaomba
-5 tuon* tuonane tuto* tutoring tuzo ujao updates viat* viatu videos viti waha* wahala walifurahi were whoe* whoever
-5 wife wood* wooden work* year zipi бизн* бизнес биту* битую брат* брать вернули версия виде* видео вкусный внуч*
-5 внучка вооб* вообще восторге всем входе гарантия года гостя дейс* держать диза* дизайнеру длин* длинноваты дмс
-5 добр* домена дому драк* драконом его закрываете закрыть заметил зано* заново запись заработало заслушался звез*
-5 звезд здра* здравствуйте идея иног* иногда интересно интернета исте* кабе* кабель клад* когд* когда копию купил
-5 купл* купленный курсе ладу* ладушки марш* маршрутки мошенниках мошенников написать нахо* находит нови* новичков
-5 норм* нормально объя* отличный отош* отошел оцен* пауз* паузу пенсионерам переслала писал пк подругам поет поиск
-5 пока полезно поликлиники помогаете помощь понедельника понятно порядке посмеялась поставил поставить постоянного
-5 праз* предлагаю предупреждением премию прислать проч* прочитала пс пуст* работаю раза разве разобралась разобрались
-5 реги* рейс* рейсе розе* розетки рома* ромашка ручн* ручной сделаете сделать скид* скидку скин случ* случаях сотр*
-5 спам спс ссылку страница стыд* стыдно тепл* терапефт тике* тикет трев* угад* угадали упал упражнений уточ* уточнить
-5 ха хорошие хоти* хотим числа чуде* чудесно чудо
-6 *agala *ahidi *ahili *aitwa *aming *board *chase *ckiwa *cling *eague *endar *endid *esent *fully *gards *ggest
-6 *grats *icted *ifika *lains *leeni *lekwa *lence *otion *penzi *ption *rhaps *sible *stead *sting *tract *tuoni
-6 *umbue *waida *авляю *акате *дожду *емией *есите *етели *жении *зумно *ивого *ипажу *летит *ллара *ловой *пятую
-6 *рашно *рмане *рника *робке *рприз *рячей *тавку *трите *удник *шлось *ятный acc ad adre* adress alif* alifika
-6 alon* amependa an anaitwa anak* anakula arri* boot* boots cale* calendar chek* colleague confirmation congrats
-6 contract copi* copies cork course dead die disappoint dogo driv* elev* eleven end endeleeni entr* entrance explains
-6 fool form* gym hadn* hadnt hand* hata* hudu* huduma ilir* ilirudi ilis* inafanya inah* inahitaji inaw* incl*
-6 instead juzi kawa* kawaida kidd* kidding kisw* kiswahili kuwa kwel* kweli laughter leed* leeds list* logi* login
-6 logo look make* makes mamb* mambo mapenzi mawa* mawazo mbag* mbagala mbav* mbavu mpir* mpira mpk msg msij*
-6 msijisumbue muda nath* nathibitisha ndog* ndogo need* ngap* ngapi nilipowaandikia nimebadilisha nimepokea
-6 nimeshukuru nimevipata noted otie* otieno outa* outage pele* pelekwa perh* perhaps poin* policy poss* possible
-6 present pret* priz* prize promotion purc* purchase quot* quotation rainy rate recy* recycling regards reli* relief
-6 robe* robes saw scarf sear* search sense silence sings smil* smile sort spen* spent sple* splendid staf* staff
-6 statements sugg* suggest tast* tasting tele times tuna* ulir* ulirudi upsi* upside viba* vibaya wada* wadau was
-6 wels* welsh west* westlands whats whet* whether wish wonderfully worries yest* безу* безумно води* водо* водой
-6 вторника входит выставка гадю* гадюка горячей диет* диеты добавьте доброе дождливого доле* долетели долл* доллара
-6 доставку дух загл* запя* запятую захв* захватывает игре игры каку* какую карм* кармане коль* кольцо копи* коро*
-6 коробке крас* курс ли мелк* мелкая мужу нала* наладилось нашел нашлось неделе нибу* нибудь но номеру огон* огонь
-6 опас* опасен паль* пальто патч* патча перенесите письме пите* питера плак* плакате пова* повар подожду поздравляю
-6 полетит понр* понравилось посмотрите премией приятный пробивается регистрировался салю* салют серв* смеха сотрудник
-6 сотрудников сохр* сохранения столовой стоят страшно сюрп* сюрприз темн* темную тему тума* туман увидит удался умир*
-6 умирал ура утро хост* хочу шеф экип* экипажу
-7 *ained *alize *aweza *cards *ekana *epiga *ether *eweka *funzo *hanua *ibuni *ience *ijibu *ipata *krani *meday
-7 *plain *rance *rming *scuit *stood *tched *tings *вушка *ельно *ените *енных *исать *итель *итесь *лодцы *марке
-7 *ником *нутка *онить *педом *слать *умать *ущусь *фонов *чился act alikuwa benc* benchi biscuit box breathtaking
-7 btw cats cham* chama change clear come comm* comma conf* confirming count dozi earl* early exhi* exhibition
-7 explained fini* flow* flowers gran* guil* guild hehe huku huo imetoka karibuni keki kusu* kusubiri kuto* kwet*
-7 kwetu limi* limit ling* lingine lini looking mafunzo maki* making maua may minute mkiwa mliyonipa mmen* mnitumie
-7 mome* moon msaa* msaada mtanijibu museum nilikosea nima* nimalize nimeolewa nimependa nimepiga njia nyan* nyanya
-7 nzur* nzuri old p patience plant play postcards prom* qr ques* questions rafi* rafiki reme* remember ride ride*
-7 rider rob roun* round run s serv* server sett* settings shed shukrani someday spare sure test that theme there
-7 tutaongea ulio* uliopita understood utam* utamu vina* vinaliwa wed weke* wekeni wifi work wow yamechanua yep yoyo*
-7 yoyote zilirudi было вело* велосипедом весны водитель гост* деву* девушка дождался досу* досуге замените зара*
-7 засл* золо* золото инте* кака* какая кома* ложн* ложная лоял* лояльности минутка молодцы мысл* мысль напи* объяснил
-7 оказ* оказалось оле оплатить ответ отзы* отзыв пого* погорячился поду* подумать поиска поне* праздником прил*
-7 пришло про склада спущ* спущусь старое старой старый стоя* супе* супер счет телефонов тех труж* труженики
-7 украденных ярма* ярмарке ясно
-8 *andma *ariki *ature *burgh *cheka *cheke *chozi *cuits *dated *dered *eaded *eared *eisha *ekuwa *elewa *epata
-8 *erday *erudi *ewapa *igned *itles *kosea *ktari *lezea *mehow *mster *osema *owers *sight *tmare *uibwa *ybody
-8 *zzles *алось *вился *вочки *едает *едать *еньше *жение *идела *кажем *казал *лайте *нечно *облем *омное *ошлом
-8 *певал *расно *ченье *чинил abso* addicted alie* alielezea alii* aliihamisha amepona anayenyonyesha angel anger
-8 arus* arusha au awab* awabariki biscuits bran* branch came chri* cleared close complain cras* depot desi* designed
-8 dreaded edin* edinburgh eu finished five flood fold* folder forg* forget frie* friend game grandma haikuibwa hams*
-8 hamster hars* harsh hi hind* hindsight imekubali imer* imerudi inac* inaweza iris* irish join joke joy killing
-8 kimepona kuja kumb* kums* kumsalimia kuta* kutumiwa landed lind machozi maoni marr* messenger miez* miezi minn*
-8 minne mliv* mlivyosema mmej* mmejitahidi moir* moira moments msin* msinicheke naul* nian* nianze nightmare
-8 nimecheka nimewapa nurse nyot* nyota ofis* open* opening opera paus* pause puzz* puzzles real reply sai sea sick
-8 siga* sigara somehow stor* store subt* subtitles tell that* thats thx updated wanakufa watched what* whic* which
-8 worry yesterday zinaweza ага боль* вкус вкус* вчер* вчера годо* годом дево* девочки закажем иконку коне* конечно
-8 лучшее мария нашла новым огро* огромное ок передает передать пече* печенье повт* подпевал показал поменьше
-8 поправился починил прек* прекрасно привет проблем прошлом пусть разо* расстраивается сделайте смер* смертельно снят
-8 совс* совсем спам* спаме став* сумк* сумку счету торт увидела умерли цело* целое четв* чтоб* чтобы чуть школе юбил*
-8 юбилей
-9 *aliza *aribu *arium *idays *laika *light *oklet *sfied *stake *stmas *voice *yesha *арили *арить *асибо *ветую
-9 *екрыл *зжали *иехал *лично *минаю *нения *новат *остью *парке *стама *тверг *тился *торга *уемся *унтом *учила
-9 *ьской add akiw* akiwa answer aqua* aquarium asanteni bin book* booklet but christmas chur* church dad delight
-9 everybody feat* feature gud hapo invo* invoice june killed kuonya laugh level love loved malaika marked merr* merry
-9 mist* mistake mkip* mkipata mnafunga mpen* mpeni musi* music must nigh* nimecheza nimeipata nimepata nita*
-9 nitawaletea notes other piec* piece plan* pupi* pupils quic* quick sati* satisfied scar* screaming solv* solved
-9 sund* thou* thought turns video wengi worn zuri аква* аквапарке аккаунтом благодарностью бог визж* визжали вино*
-9 виноват восторга вспо* вспоминаю дай держ* дня залило заме* зимо* зимой ладн* ладно месяце нара* нарадуемся от
-9 отлично первоапрельской перекрыл побл* поблагодарить подарили получила пользуемся предложение приехал распустился
-9 руст* рустама сайт* смеху сове* советую спасибо спасли справились стат* статью така* такая тепло том торо*
-9 торопитесь уже умерла цвет* цветок четверг что шутк* шутки
-10 *akufa *dback *epage *ereni *eshte *futwa *hings *ikiwe *mbufu *nitia *ppose *right *ungue *атить *вайте *дению
-10 *денье *евога *инято *ливый *манду *отипе *рамма *робка *рялся *совал *сячил *улись alitumia alri* alright anai*
-10 asante basi cat colo* colour cong* cool crash drea* exports feedback fire floo* hain* haina head* homepage
-10 hongereni ilishafutwa imefika ingependeza kabi* kabisa keep kitale kufungua kuon* kuongeza kutafuta leve* mabe*
-10 mabeshte mada* madaktari mape* mbar* mbarikiwe mena* menace mfungue mpya nauliza new nilidhani nimeibiwa noma
-10 nothings parish porter prob* raha rain* school shid* shida sina small spam suppose then tunawashukuru usum*
-10 usumbufu uzaz* uzazi valv* valve whatsoever wivu worr* youre zile zilizoibiwa zinanitia был вашу вежливый
-10 вернулись вниз* внизу внук вот всю выст* гори* горит горя* договорились дождь жале* жалею загляденье закрывайте
-10 клас* команду коробка котором лил лого* логотипе мила* милая накосячил науч* научил низк* низкий оценка повторялся
-10 поняла пор принято программа проя* прояснил рабо* рань* раньше рисо* рисовал сайта свед* сведению сделаю сих слав*
-10 славно слов* слову сова спра* ставить суха* сухая тревога
-11 *adaye *aliwa *ember *faulu *haves *irika *naged *nteni *oking *rahia *roves *rries *wesha *yesho *бочки *гайте
-11 *дущее *иятно *ливая *льшой *ржите *сивая *тавлю *чатка addi* all approves apri* april baadaye beha* behaves care
-11 chee* cheers chin* chini expo* eyes feeds hatari help* helps icon ilik* ilikuwa imen* itd kubw* kubwa kuju* kujua
-11 kunirudishia lita mail managed maonyesho mbuz* mbuzi mkiw* mmenielewesha mode mung* mungu murd* murdered naom*
-11 neat nilikasirika nimefaulu nimemaliza now ok poa points safi sala* sana say sofa stun* stunning survey tank
-11 tumefurahia tuta* urge* urgent us vote* voted wond* yes zawa* zawadi большой буду* будущее букв* буквы вам вернул
-11 вечер вы держите дозы зря или красивая крик лучш* опеч* опечатка оставлю пани* паниковала перв* побочки поле*
-11 поправьте похв* похвалить прем* приятно резо* резок срок* стоило терпеливая трог* трогайте удер*
-12 *ciate *dikwa *egard *ndeza *ngazo *ports *rious *rsion *tween *vious *авить *ились *йтесь *путал *ровья
-12 alinionyesha also appreciate be betw* between butt* button coul* could curi* curious dest* discount disr*
-12 disregard for gani heri hiyo home* if imeisha kiko limeandikwa lovely mko mnge* mngeweka mwak* mwaka nape*
-12 napendekeza neno nilikuwa ning* ningependa pari* pretty prev* previous refund rush salamu sunday tangazo tip to
-12 too turned vers* version wazo wenu worl* world woul* весн* весне здоровья икон* марии перепутал побо* поня* пришли
-12 решилось смей* смейтесь срока стар* терп*
-13 *arifa *cheza *ijali *never *teful *ukran *usiwa *аться *жании *ойная *отает band brothers chai coff* coffee disc*
-13 dog else even fact fun grat* grateful guid* guide happy hara* haraka hold hong* hope inaruhusiwa je kike kuliko
-13 lane mala* mill move* moved nimejaribu ring show shukran smal* supp* taar* taarifa tamu typi* typing usij* usijali
-13 when* whenever works wrot* wrote аж вежл* гости здор* имею музы* музыка прос* прош* работает снов* снова тогд*
-13 тогда убойная удержании
-14 *illed *oying *vunia *ассно *ников along apew* apewe bomb brou* brought can cand* candle chew coat copy destroying
-14 dres* dress holi* holidays kumbe laug* mari* maria mke naji* najivunia own size so solo star stol* stolen supe*
-14 super ta the thri* thrilled toys vide* буде* будет вост* жало* жаловаться классно нашл* отли* роут* роутер сроч*
-14 срочно тот
-15 *liant *ngeza *oblem *oever *tmate *ukuru *ечать appr* best bisc* bril* brilliant dyin* dying flat* flatmate had
-15 heads hivy* hivyo iliyohackiwa inge* jana kuni* kunisaidia need nilitaka nimefurahi note* problem sms such want*
-15 will would zili* быст* быстро верн* да отвечать папа переставил поис* проб* сама сбой сервис смех* увид* фото
-15 хотела цвет
-16 *ekeza *epona *itaka *uliza *рошая *умала *яснил alit* ange* anyway bett* bot brot* cabl* cable chef diet idea
-16 much mwem* mwema next same sorted surv* town use years zama* zamani для передумала убой* хорошая
-17 *eacha *eniua *авьте *ойках abou* about have hizi imeniua iwe nafa* nafasi needed ni nimeacha sort* team turn*
-17 very vizu* vizuri year* you yours zenu благ* звонить настройках ну покл* поклон посм* спас* умер*
-18 *laint *росов asan* complaint done feed* nimeelewa njem* njema salama ten tu вопр* вопросов наст* прия*
-19 anyw* happ* kill* maon* sawa week well who как мари* о это
-20 *irudi *urahi *илось *тавил fair id it just menu shuk* надо сам хоте*
-21 aki haha love* mind wanted попр* просто
-22 better day grea* great nice
-23 *ought did
-24 *aidia tool дожд*
-25 ile kazi some вас год
-26 foot* footer foun* found how хоро*
-27 *penda good thank your* ~0 ~1 сдел*
-28 fine stars than*
-29 page
-33 *ikuwa muwe бы
-40 only
`
