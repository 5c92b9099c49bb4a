// Points and the words that have them. Written by eval/write-learned.ts from the tuning set; do not edit.
export const learned = `
70 kujiua
66 nataka_kujiua
64 жить
62 natapeliwa
61 меня_украли
57 account_was
56 *eliwa
54 inauza see~ taxi* taxis
53 sasa_hivi
52 simu_imeibiwa wazi zinaingia
51 na_mtoto
50 *nguka nje_na wont
49 *щайте all_our was_stolen вода не_хочу прощайте
48 nobody_can сутк* сутки читаете
47 *rsery identity_was nursery puff щитк*
46 _жить waking wame* zimepotea
45 *bakwa _nimebakwa _somebody amet* hit inam* lift minutes_ago nimebakwa nje payments simu_na все_решила решила
44 *руйте drai* my_card заблокируйте мой_аккаунт наш щитку
43 at_noon block dont_see jiko lost_and mita nimechoka_na phone_on right_now врет магаза приб* прибор
43 срочно_заблокируйте ушло
42 *emeza cant_see lay mtoto_hapumui on_# wage* wages wont_let
41 _nimemeza ameu* ameungua and~_your~ baby casi* casino damu down haji*~ hajibu~ hurt lips nimemeza swallowed umev*
41 оператором
40 *nitor *vimba *wekwa _nimechoka _someone ameiba aske*~ asked~ asked~_for buyi* buying cant cycl* dont_know
40 husband_is i_cant imew* imewekwa inau* moni* monitor my_wages owe pamp* pampu past sent stag* stage system_iko
40 wananunua
39 _mume _sijala _system bank_app by_mistake card_was collected hois* hoist insulin is_outside kali mmenimaliza myse*
39 myself never_came said* saidia sijala starts the_cat the_tablets пишут
38 *sulin _checkout breathing brilliant_another hang* hanging im_on imeshuka kuis* kuishi kuishi_tena kwa_group nahisi
38 naib* naibiwa nimebakwa_jana nitaanguka photos_and toka wire yangu_na блок забл* кто_то простите_если сним щас
37 *blets *unywa _hongera _simu a_man adult alipata amenifuata anatokwa brak* childs door dose having_a imez* let_me~
37 my_insulin network_ya no_food no_one of_our paym* pep shop stop_it tablets tele* televisions zote чужие я_все
36 #_badala *cheza~ *lysis *nitoa *pumui *асили *евода _mama address_in all_# dial* dialysis epipen from_your gesi
36 hajacheza~ hapu* hapumui hapumui_vizuri iko_down imeh* is_down laptop lost_my mfunge my_photos naomba_mfunge nisi*
36 oxyg* oxygen picked~ remote they your_lift вся касс* лежи* лежит оторвался перевода перекрасили столба ходя* ходят
36 час
35 *apika *chezi *etuma *летки *нулся~ *овите *осами _they _я anat* brake cant_do didnt_make empt* epip* failed fare
35 fathers habari_za hach* hachezi imehackiwa imekufa imeu* is_at isnt kerb kuna_mtu live mwil* mwili nimekunywa
35 nimekunywa_dawa none sikujiunga so_far there_are us_and uso wametumia wanapokea wris* wrist yangu_imehackiwa yuko
35 вернулся~ входят не_я~ остановите перевыпустили плз показывают полосами реки таблетки
34 *izima *njika *shuka *дцати *здала _acc _вся _ничего a_loan and_my arm dont door* drain gone hayajajibiwa~ iliz*
34 ilizima loca* location main nato* nguv* nguvu open our_shop our~ rail* railing renews smells tablets_you the_thing
34 toni* tonight two_kids yangu_sasa ya~ you_sold zimeisha виру* вирус выск* выскакивает дым лицо мой~ нашем отмените
34 побеспокою просят раздала решить так_же тыщ уеха* хозяев я_больше
33 *olent *естно *рство _waya _ребенок amepoteza anatapika boar* check~ deni exis* faha* fahamu flight_in halls
33 its_minus just_now landing mia mimb* mimba mimba_ya minus mzui* na_mtu one_of our_customers pick*~ saa_sita
33 sio_mimi started starts_in typed umea* umeanguka vani* ving* vingi viol* violent и_уехал кассы лека* лекарство
33 мага* мой не_работает неиз* неизвестно после_укола симку у_всех
32 #_people *agusa *ckout *dieni *elves *ezing *hndwa *jatoa *tsapp *tside *ества *лефон _mtu _stuck _whole _меня
32 ako_na ameanguka amec* amechukua ana anashndwa bada buye* chec*~ dawa_ya dead_since demo following freezing gara*
32 garage gave_the hello_the her_savings hi_sorry hospital i_sent imetolewa in_an inamwonyesha kitu_haraka kpum*
32 kpumua kucha label lockout mbaya_sana mtt natoa ni_saa nne_leo nyumba of_gas outs* outside pang* panga prod
32 sijagusa sijatoa sold_me take_calls tom tracks were_on whatsapp взор* взорвался вызо* вызова девя* ивл код кредит
32 лифт машины молчит не_я пишу* плат* погас рядо* рядом скорую стою телефон уехал укол* укола уход* уходят щито*
32 электричества
31 *actor *ajibu~ *atuma *ekufa *ezidi *ifest *lfway *loded *night *olewa *rlift *tries *арная *аются *гбаум *зовом
31 *мится *плату *ьными _nmetuma _дочка _мне about_to amea* amek* amekataa ametoka anaj*~ anajibu~ beep* beeps betting
31 burn* burned countries dawa dosi* dosing due_today exam exploded gamb* gamble gas gate group_la half* halfway hall*
31 haya*~ his i_dont imeungua imezidi in_here ina kill kisi* kisima mais* maisha manifest mtu_ametumia nimetumiwa
31 nmet* nmetuma noon obey off plz reactor setp* setpoint sijatuma smells_of sold stai* stairlift taken to_a
31 tunasafiri um unat* unatoka waki*~ waking~ walking was_hacked zao больше_не в_долг визовом выпускает домен друз*
31 ждет на_меня не_вижу ним ночи опер* остальными паци* плох* плохо поднимается пожарная с_моего труд* трудно хозя*
31 часа шлаг* шлагбаум
30 *agoma *chari *clist *delea *ehemu *funga *ident *ijibu~ *nduka *tokwa *ujaja *водит *ередь *ондер *разие *тными
30 _driver _телефон alinizidishia amekataa_kunishusha anaomba and_im at_five ate_my but~ card_right ches* chest cna
30 cyclist doors escape fail free* from_you halt* halted hauj* haujaja have_no hazi*~ he him hour_ago imeibiwa
30 imekufa_na in_# inag* inagoma is_using its_# kaya kuen* kuendelea kunishusha kunitisha lapt* left lime* limepinduka
30 line_yangu loan_in locks marehemu mid mimi~ mlango moch* mochari moth*~ mother~ mzit* mzitoe na_leo na_watoto
30 no_big nobo* nobody please_block posi* remo* scho*~ school~ sita_na smel* text* the_locks they* theyre took
30 tumefika uchi umevimba umevunjika uploads wameumia wameweka wanahamisha wasnt_me ya_nne you_let банк безобразие
30 бывший в_лифте вста* двер* держат животными жить_дальше знае* кормить кред* купили лежат лифт* лифте от_моего очер*
30 очередь посту продиктовала продиктовала_код разберитесь сейч* сейчас скор* смысла транспондер у_клиентов фуру
29 *agawa *bands~ *caler *dlers *eding~ *haler *imiki~ *ndant *nding *ngiwa *ngkok *pumua *uieni *ungia *urnal *евели
29 *ксист *лений *стили *ъезде _nimefungiwa _из _таксист account_is ambu* at_once bang* bangkok chooni cycle desc*
29 descaler dran* drank eigh* eight er fail* for_photos gas_smell haiz*~ haizimiki~ hello_hello hidi* hiding hosp*
29 husb*~ husbands~ imejifunga imenigonga inha* inhaler ive_written jana_usiku jour* journal kimekuja loves maki*~
29 making~ mama~ mguu my_name mzuieni name* names names_and ndeg* ndege needing~ nimeambiwa nimefungiwa nimejifungia
29 nimelipa_bundle nimeshagawa open_the out_and oven* oveni pend* pendant pickup shared shel* sita*~ sitawasumbua~
29 snat* snatched tangu_fundi texts the_ambulance the_hospital till* tills toddlers turning umec* umechukuliwa unlock
29 warm will_not with_her ya_chanjo zeny* zenyewe zinatoka в_мой в_подъезде газом груз*~ грузим~ день_подскажите долг*
29 заблокирована замечательное касса накоплений не_может не_по не_хочется незн* ни ни_одного никто_не опух* опухло
29 перевели подъезде сервер таксист упал* упала что~
28 #_years *akosa *ammed *anuka *apiwa *chine~ *ezima *husha *ilala *ingia~ *ingii *iwepo *kampa *kings *ldren *loads
28 *meone *nguki *niani *rgies *sport *асным *вался *едняя *еляют *ентке *кетке *комый *собие *стеле *ьницы _code
28 _nine _nobody _theyre allergies and_your at_a ate baba baby* babys bookings can_see cars children disp* drained
28 duniani exam_portal exist freez goin haifunguki haiingii harufu harufu_ya has~_to he_cant her_phone him_for hour
28 iko_chini im_getting inanuka is_on it_again kifu* kunikata kupumua lobb* lobby mach*~ machine~ mani* me_as mmeambia
28 mnanipenda na_sio nasi* nasikia ngoz* ngozi ngozi_inatoka nikampa nikilala nimevimba nisiwepo nyumba_yote of_us
28 off_at oxyg*~ oxygen~ picha_zangu question saa_hii salary says_i scam* scammed see_a shop* shows since_#
28 somebody_is someone station tablets_your the_last they_will tool* tools tow tumb* tumbo unit* units vanish wadu*
28 wadudu wametoa with_no yote zilikuja в_два ввел* ввели взял* взяли видя* видят выключается высе* выселяют долг
28 займ* займа и_едет и_она какой_то какому_то корпус красным лежа* мне_пишут мой_адрес мужик нашему не_открываются
28 не_хочу~ незнакомый ножо* ножом ночь открываются отпр* пахн* пахнет пациентке печь пишут_с под последняя пособие
28 пуль* пульта ребе* с_моей сада свет* светится сын_не тыся* тянет хостеле часа_а щиток элек* этаж* этикетке
27 #_no *atoka *avuma *dcast *ganda *imeza *ipuka *kataa *mbiwa *olewi *patch *ptied *zishi *арило *етчик *опала
27 *рвало *ртами *стеме _алло _звонил _он _у a_new aanz* aanze amekula anasubiri app_showed at_two atan* atanitoa
27 atok* atoke auct* bara* bein* being big broa* broadcast bus buyer choo* damu_ya debt deposit dispatch dropped
27 each_others election email_and emptied enco* encoder endi* ending escr* escrow fell get~ glow* glowing haiji haip*
27 haitolewi haja* haon* haoni heater hes hes_from i_never id_yangu imel* imelipuka in_it inaungua inav* inavuma
27 it_isnt it_wont keep* keeps kijana_wa kima* kimakosa kumtibu kwa_nyumba loan* loans lunc* lunch mait* maiti maji
27 mazishi mbio mlio much_i mwenzangu my_rent naog* naogopa nilimeza niliyowarudishia nimejichoma nimemeza_#
27 nimetuma_pesa nmespray not_here paid~ pen people_on pesa_kwa point poll* polling reach~ rene* resident saa sai
27 sasa_kijana she_is show* showed_my sija* silent slep* slept small_thing stations studio syst* system take*
27 technician_left the_baby three_and through_your todd* us_has wako wako_kwa yameganda your_technician zang* zangu
27 алло апте* в_банк вакц* выма* выманили выпу* два если_что~ жить_не заши* зашифровали картами ни_при никого ноль
27 обва* обварило одна отел* пин подъ* поставили при_чем пропала сбер* сбережения симк* системе склад суд счетчик
27 тут_ни удалить улиц* утра хакеры чужо* я_продиктовала
26 #_of *azidi *bably *binet *choma *dable *eumia *fugee *iomba *metoa *posit *дцать *ечает *кторы *онный *орить
26 *отать~ *покою *пухло *равке *слуги *ывают _gari _sitaki _wrong _простите again_now agen* amekunywa amem* amen*
26 ametumia ana_mimba anatolewa and_can are_all at_four at_seven boss_wangu cabinet coor* coordination eate* eaten
26 filling food_for four got~ hamj*~ hivi hivyo_hivyo i_thought i_took ila ile~ imej* imet* is_asking island issued
26 it_yesterday kid~ kuji* kura labe* marks medi* mete* meter mjom* mjomba mtu my_email my_password my_salary
26 na_manager na~ needs nimefungiwa_ndani nisaidieni now_# passport position pres* probably qeue refugee seven_and
26 shell shops sims simu_ya sorry_to the_address the_feed trac* unle* unless unre* unreadable uses usiku_na wako_ndani
26 was_changed watch ya_baba ya_oxygen your~ zangu_zote zinafungwa аккаунт_взломали банк_открыт ваша весь_склад встало
26 вся_сеть говорить госу* госуслуги два_часа девять должна за_заботу за_час заботу заправке зп ипот* искр* искрит
26 клие* коллекторы купить минус моег* моего на_заправке не_было операционный отвечает открыт пога* рабо*~ работать~
26 распухло с_вашего сеть служ* стою_на так_не теперь_в тяне* у_нас угна* угнали угро* упал*~ упала~ через_два
25 #_now *abase *agika *akopa *ances *aners *aomba *aries *cipes *edege *emony *eones *ficha *igiwa *ikosa *iling
25 *kumbu *ndano *nsion *olipa *oneer *oples *pires *roval *spray *tform *umber *ается~ *дение *дъезд *етени *исали
25 *кцина *лчите *мляют *никам *ована *овить *одажа *падет *пшене *сидия *спорт *узьям *уночи *упила~ _duka
25 _nimeambiwa _nimetuma _wamechukua _мой _срочно alikosa ambulances ameingia an_error anakopa and_one and_theres
25 anis* anisaidie anyo* anyone approval are_down ati auctioneer because_your boarding cann* cannot carr* cere*
25 ceremony charged_# cleaners closes_in confused damu_nyingi data* database dati* dating dege* degedege empty expires
25 failed_and fake fitt* goin* going got_# has~ hataki hii_maisha hiyo_dawa i_did imeb* imechelewa inatoka_kwa
25 inatumia is_not it_this itse* itself jana_na jua kabisa_ni kamp* kina* kumbukumbu kuol* kuolewa land leo_asubuhi
25 loan_kwa make man mashine_ya min_app na_hii na_maisha na_mpesa nililolipa nimejificha nimetuma nmetuma_# on_a
25 order_is parcel_is paye* pens* pension people_and peoples platform plum* plumber recipes salaries sind* sindano
25 someones stuck_in swal* swap* taken_all talk* the_account the_insulin there_hope this_afternoon trul* truly
25 tuliyolipia vanished vitu_vyangu vyan* vyangu wamechukua wana* wananipeleka wet yamemwagika you_booked you_that
25 your_pharmacy zimezima zimezima_na бюлл* бюллетени в_вашей вакцина вас_в вооб* вообще второй~ вылет_через вырв*
25 выше* вышел вышел_из голосование даль* дальше двенадцати дверь доз друзьям его_нет едет знает кого молоко нем отеле
25 отклчите отцу оформляют охла* охлаждение паспорт переписку плюс подъезд полуночи поступила~ пропадет прямо_сейчас
25 распродажа ресе* ресепшене сколько_можно скорая сотрудникам субсидия табл* танк* танке тонн тряс* тысяч час_в
25 час_назад четырнадцати читает чужи* экра*
24 *anged *arura *avuja *choka *elewi~ *ently *etoka *gging *ikata *iliff *isher *mbers *onjwa *seums *shine *tient
24 *uilia *unted *yroll *zungu *атить~ *бенка *верке *ефоне *инике *ируют *ожают *ожная *ртире *сулин~ *фаркт _hes _im
24 _lovely _nimeshindwa _nyoka _our _passport _зарплату _мошенники a_text about_# access~ account_got address_from
24 akasema_ni amez* anajua appa* apparently bail* bailiff begg* begging bint* binti bus_yenu changed cjui coug*
24 coughing counted dating_site dhar* dharura drin* exti* extinguisher fake* fakes feels foam four_this gas_since
24 gate_# guess haij*~ haip*~ haipo haipokelewi~ haja*~ hazijaingia~ hear* hiss* hisses homa hrs ijib* ijibu ikatae
24 ime imec* imenitoa inamzuilia is_# is_being jamm* jammed kizu* kizunguzungu kuna_dawa limeondolewa linakata lock*
24 mafuta maji_ya mashine mgon* mime* mimea mliyonikodishia mtoto_amekunywa museums na_si ni_# nimeangalia nimechoka
24 nimeshindwa nine none_of nyok* nyoka nyumbani_na our oven oxig* oxigen password_was patient payr* payroll plays
24 plays_music red rent ripo* ripoti rudisha says selling shows_him si_mimi sijui siwe* siwezi starts_at swapiwa
24 swit*~ switch~ tangu tank* tanker text_that the_back the_door the_game the_kettle the_meter tickets till_system
24 toda* tran* tusa* tusaidieni using_my van vanished_after wa_taxi ward was_due water whol* whole yanavuja
24 your_dating zuie* zuieni а_вы ампу* ампула анну* аптек базе без_него в_# в_базе в_квартире вашего види*~ видит~
24 вкла* вкладе давление двиг* двигается деньги_не дете* детей заливает зарплату инсу*~ инсулин~ инфа* инфаркт
24 квартире кран* крана ломи* ломится мину* не_видит~ не_видят не_могу не_отвечает нико* одно он_опять оплатить~
24 оформили пишет_что подает помп* помпа посадка последняя_ампула почта предоплату проверке пропал ребенка росп* саха*
24 сахар сбил скро* скройте стоит_на стойки субс* телефоне то тревожная убье* убьет угрожают хлещ* хлещет через_час
24 что_убьет
23 *acker *asuke *aweka *check *dache *efura *emeka *fused *idges *itoza *iwezi *lizwa *lking *mpany *ndoke *nibus
23 *okini *oxide *pital *potea *rayed *rport *sages *sitor *uacha *ulder *vings *везли *едний *жчина *истке *крыто
23 *овеку *пании *рийке *рства~ *слили~ *спись *тряла _dereva _mzee _кто _курьер acc agents airp* airport akam* akampa
23 akas* akasema amechukua_loan amel* amepigiwa ametuma an_hour anaj* anatetemeka and_it and_now any_more aond*
23 aondoke atoe blok* blokini boil* boiler brok* cant_open carb* carbon carbon_monoxide carry company courier_left
23 crashing depo* digits drink elec* fain* faint faulty fed flig* flight fomu fridges froz* gari haij* haijafika~
23 haikubali haiw* haiwezi hamn*~ hamnijibu~ hapa hawe* hawezi hazi* headache hive* hives hote* i_type imetuacha
23 in_there inamalizwa inashuka is_locked kliniki_yenu line_plays mars* marsh medication messages mini* minibus minu*
23 mlinitoza mono* monoxide msee my_pension na_nyinyi na_siwezi nadh* nadhani name natoka natoka_damu ndan* ndani
23 ni_wiki nikicheck niko niliyofunga nimepata_sms nina nine* ninety nipeleke_wapi njaa no_other numbers open*~
23 opening~ or_we orders paid payee pill* pills pin_yangu pretending range reac*~ refund_wiki resi* savi* savings
23 shoulder some* sprayed stop suits t talking talking_to ten~ the_bus the_pills the_vet think_i tidi* tidied
23 to_bother tracker tray* trays upasuke visitor wamefunga wanaweka was_paid was_sent wenu_aondoke wiki_tu yanaingia
23 yangu_kukopa yng you_and you_see yourselves zime* аварийке бывш* ваше* ваших выпила выпл* готовить данн* данные
23 дверца денег долгу долгу_который доступ доступ_к доше*~ дошел~ дымк* дымком дыша* дышать заказы закрыто запа* запах
23 застряла звонил и_пишет инсу* капе* капельницы лека*~ лекарства~ лицо_и меняют моду* модуль моим* моими мужч*
23 мужчина наверное_не не_включается не_дошел~ он опухло_лицо опят* опять откл*~ отключается~ оформили_кредит пароли
23 пахнет_газом печк* печка письмо по_долгу последний последний_день пост*~ поте* привезли прощ* рейс_через родд*
23 роди* роспись с_моими сегодня_последний служба списывают_деньги стой* стол* тран* трещ* трещит умол* умоляю химч*
23 химчистке хочу_жить хрип* хрипит человеку чере* через щитка я_не
22 #_degrees #_euros *afika~ *arani *astic *chair~ *dress *eamka *ening~ *ering *fanye *garet *gests *grees *hukua
22 *icine *kwama *llary *nager *ndoka *ngers *nsary *opped *rized *rkana *sions *table *vunja *zangu *амины *аслет
22 *атном *бенок *душка *ельку *енция *ологу *омали *омата *писки *ревод *рлась *рован *слали *тенка *терял *тракт
22 *тском *ылась _лекарство _нас _пахнет _помогите able addr* address adul* afte*~ after~ akan* alinipigia alip*
22 alipiga am ambulance anakuja app_says at_# barabarani benk* benki booked~ bora cant_reach~ checkout dawa_za
22 dear_sirs degr* degrees device digi* dispensary dont_get~ drop* exam_room feed gave_me get~_paid~ goes_at haif*
22 haijaonekana~ haijaonekana~_kwa hard_shoulder has_nothing hasnt_come~ hata_moja have_two he_knows heard heard_of
22 hotel i_didnt if_its~ imepotea inside into is_gone is_still its~ kime* know* knows kufungua~ kwa_deni late~ leo_na
22 manager marg* margaret mbal* mbali mbil* mbili me_out medicine mgonjwa migr* migration mino* minor mlan* mmeleta
22 mmeshikilia mtu_alinipigia my_address na_hataki na_macho never_heard ni_wa nifanye_nini niji* nikampa_pin nimeogopa
22 nitahukumiwa now~ nyingi ohio omba operation passenger plane pls point_of polisi portal refund_ya refund_yangu
22 reve* sall* sallary scan~ shoulder_of sirs smell_gas sold_us standing standing_in stuck_on suggests tangu_asubuhi
22 tbh the_alarm the_codes the_hard the_point the_shop the_voucher the_wall themselves todays travelling tump* tumpe
22 turkana twenty_minutes two_men ulim* ulimi unau* unauthorized upas* vet wall wall_and wangu was_told water_is waza*
22 wazazi we_have whee*~ wheelchair~ wish* wishes with_last you_delivered you_had your_site автомата адресу
22 безопасности бокс* боксе брас* браслет ванной веща* вещами вещи взай* взаймы взломали вита* витамины вне водителем
22 двад* двадцати двен* двес* двести деду* дедушка деме* деменция деньги_уходят детском другим ее живу за_другой
22 закрылась замены запе* заперлась звонят зоны из_смс каме* кнопка контракт кошельку кран кто купи* кухн* лагере
22 минут мне_уже мои моне* монеты на_улице нас невр* неврологу обош* обошлось одна_за оно операцию оплата откл*
22 открыть отте* оттенка офор* перевод плитка подают подм* подменили поса* потерял правая прислали пришел проп* прям*
22 прямо пьян* пьяный рвот* рвота ребенок самокатном свет~ сейчас_# сняли сорвало спасибо_за списали стоит съел
22 то_сейчас топя* топят трид* тридцать улице фирм* фирмы фуры цент* час~ чужой якоб* якобы якобы_от
21 *abara *ation *aumwa *chana *elipa *ibana *itali~ *itusi *kilia *kuota *llous *mzito *ndani *ntity *ogist *okodi
21 *owing *pigie *rough *semwa *undua *ungwa *usion *zimia *zirai *адной *вляет *газин *ертая *етает *звала *истав
21 *огите *оняет *скает *телей *ужбой *унтов *шного _every _exam _meter _sim _пришел _сын acce*~ account_right
21 account_yangu after_another alle* alone amezirai anan* anatoa and_wont answ*~ atat* atatuma atatuma_picha barabara
21 base* basement batteries bed brek* breki but_a cannot_log~ card cardiologist died_in doing_it due_at elev* eleven
21 esca* exists feni file fitter fridge good_evening haijibu~ hajarudi half_the hazikuota he_says her_for here hima
21 hold* hosp*~ hospitali~ i_cannot iden* identity ilisemwa imep* imezima inafunga inaisha insi* kamb* kand* kando
21 keep_coming kifua kinanibana kitandani kuah* kuahidi kumw* kwa_namba kwa_taxi leo locked_in long* longer maji~
21 make_it mama marv* marvellous mash* mat mdom* mdomo meza* mezani mjam* mjamzito mliniletea mmea* mnip* mnipigie
21 mnitoe mosh* moshi mpes* mpesa mume mume_wangu mwanangu my_account my_identity mzee na_app na_jina namb* namba
21 ni_nyinyi nifa* nifanye niliyokodi nimefukuzwa nimetuma_# nimeumia nimeze nina_mimba nusu nyum* off_the one_after
21 open~ pati* peop* pesa_ya pesa_yangu please_please pori* porini pumz* pumzi reset says_dont says_he says_my
21 scholarship sent* senti shak* sham* shes sijakasirika sita sita* sitaki stan* stra* suka* sukari terms the_car
21 the_house thro* through to_our today tumegundua unae* unaenda wakinitusi wamezimia wanaanguka wanalipa wanaonana
21 wanapigia wanaumwa wasichana wheres ya_tano yangu_imechelewa za_deni zangu_kwa zimekata аккаунтов аренду база брон*
21 вашей_накладной ваши_звонят выго* выгоняет выле* вылетает выплату газо* гово* гран* груд* двадцать заканчивается
21 закрывается заст* заявки_на знаю каже* кажется какому кем кем_то ключи кому магазин могу молч* на_трассе назвала
21 накладной не_знаю не_нам~ неде*~ недели~ недо* нет ничего_страшного опять_пришел переводит переводят
21 переводят_деньги пишу плит* покупателей помогите приложение_вылетает прис* пристав разводит с_кем с_утра свои*
21 своих скан* службой снял* страшного такого теле* трас* трассе три трубку ук устала цифр* цифры четвертая четы*
21 этик* это_не это_нормально
20 #_in #_na *aanza *afini *allow~ *arudi *asses *ckets *ction *gezwa *ikani *ikuja *inted *ipiga *kuzwa *lease~
20 *lipia *mejaa *nezwa *olate *scode *sikii *umbua~ *uring *verse~ *битый *верно *ддоме *ебуют *жется *зяйка *ирует~
20 *коить *ловко *лотку *менты~ *мокат *нкурс *нцерт *овато *омств *ошлют *плачу *рацию *тится *хуете *явшее _bus
20 _dada _dont _kuku _nililipa _nimetumia _pls _watu _перевод a_call a_safe a_way abbo* abbott about_ten abov* above
20 address_kwa after_i after_your agent all_day anae* ananifuata anaz* anazidi and_there bar batc* batch before_it
20 boards brie* brief brother_has can_open choc* chocolate closes coming_through controller depl* deploy dona*
20 donation ended five_weeks found_out froze fung* gave grou* group haii* haijatengenezwa haipatikani hait* hara*~
20 haraka~ has has_no hatuoni haus* hausikii heart him_the hung_up i_get im im_writing imeanza imes* inatoka inje*
20 injection in~ is_closed is_inside joto kept kimefungwa kituo_kimefungwa kufuli kukopa kulegea kulo*~ kulog~
20 kuongezwa kwa_number kwa_shida kwa_statement leo_mama madeni man_who mech* mia_mbili mnan* mothers mtoto_kwa
20 my_bank my_heart na_kituo narudi never next_door night_and nimetumia on_me ones open_a out_the over parafini
20 passcode patients pay_for pending phar* pilo* pilot please_take posted pour* pouring presha pressed read_him reader
20 rele*~ release~ reve*~ reverse~ rings room_is rudi* said*~ saidia~ shosh si_sahihi signed sile* sim simu~
20 single_patient so_i stil* still still_in swallow~ term* the_batch the_street theres_been thic* thick tike* tiketi
20 till tong* tongue took_the trem* trembling tria* trial tunaenda twel* twelve umek* umekatwa unak* unakatika vitu
20 wamejaa wang* watu_wote without_the~ ya_hosi ya_nyumba yangu_usiku yata* yataniua yetu yote_iko you_sent you_took
20 zima zimebadilishwa а_кнопка аптеке без белы* белый беспокоить беспокоить_но брал* брала в_вашу в_роддоме вкол*
20 возврат_за врача встала второй_месяц входе~ вырвало говорили давл* двадцать_минут делала деньги_на дива* диван
20 доку*~ документы~ друзей дыми* дымится еще_в заблокируйте_все забо* заплачу знакомств карту кноп* колоть конк*
20 конкурс концерт корову коту лети* люди месяц_не минус_тридцать мне_на можем моих на_входе~ на_операцию наве* накл*
20 не_можем не_открывается не_просыпается~ нело* неловко ни_один ни_одна отец откр* отправляет ошибку_и пала переписки
20 пищи* пищит платеж пода* подать подходит поликлинике полу посл* пров* прод* прос*~ просыпается~ разбитый разошлют
20 рассылка растаявшее реаг*~ реагирует~ роддоме с_детьми с_карты самокат смс соро* сорок сорок_минут соседи спора
20 страхуете такс* теперь_не торг* торги треб* требуют туда тяже* тяжеловато уже~ фотки хозяйка чита* щико* щиколотку
19 #_and *aenda *agram *ahara *ajiri *anger *arged *chine *daiwa *eanza *eatre *ebody *erehe *ering~ *funge *galia
19 *galie *gisha *hdrew *itive *mpuni *nutes *tairs *thers *umjui~ *utana *wisha *xting *zimwa *анеры *бушке *водят
19 *годня *дпись *ентам *змеру *илась *ичных *кламу *ление *лнено *манды *молет *мофон *рдили *реста *ходит *цепты _am
19 _card _hongereni _landlord _nimekatwa _refund _till _wages a_school a_stranger account_and ago akio* akiomba alfa*
19 alfajiri ameleta amesafiri anangoja ananipiga anao* anasema_ni anatoa_pesa anatuma and_need anot* another
19 answering~ are_in at_midnight bal board brid* bridge broken buyers cake~ call_back car cent* centre charged
19 closes_at congratulating cut_off did_not doin* doing dont_really downstairs driv*~ driver~ duka_zima else* floor
19 foll* funguo funn* funny garini go_out goti haijaingia~ hamjanitumia~ has_been has_taken hatumjui~ he_is holding
19 hosp huja i_open ikai* ikaisha iko_njiani iliyobaki imeanguka_kwa imebaki imeswapiwa imeuma imezimwa in_to inakuja
19 inao* inat* inside_app instagram is_moving isnt_answering~ it_off its its_on ive_had ive_taken jezi kamba kampuni
19 kids kila_kitu kimevunjika kuchukua kuku* kukutana kuom* kuwapa kwa_account kwa_gate left_my loan loop* loops
19 machine mechi migu* miguu mmel* mpesa_na mpwa mtot* mtoto mtuangalie my_mothers my_visa na_homa nada* nadaiwa
19 nakuta namba_si naon* nawaomba need*~ ni_shida niac* niache nikiwaangalia nimeamka nimekatwa nimekwisha nina_loan
19 nitabadilisha no_wrong~ nota* on_monday pass* patient_record payo* payout peke* pekee person pesa_haijafika~
19 please_dont positive prescription put_my reas* reason reje* saa_mbili saa~ shambani she_has sher* sherehe shid*~
19 shida~ since_this site* sites so_my somebody stranger tang* texting the_wedding thea* theatre theres_a tkt token_za
19 toll truck tufu* tufunge ufik* ufike ulikuwa umefura unlock_not unti*~ until~ uplo* viwi* viwili wamefungua
19 wanachangisha wanangoja wate* we_cant wetu will_be with* withdrew wondering your_courier zimeanza zone* zones авар*
19 адрес_и аппа* аппарат бабушке базе_не банк_закрывается боли* болит больше брос* в_чужой вашего_мастера вашей взял
19 види* во_дворе втро* вялы* вялый гостей даду* дадут до_# долж* домо* домофон запр* знаем знает_что~ и_в и_не
19 исполнено исполнено_у карту_которую карты кафе клиентам кнопка_вызова команды кухня моего_счета мою на_складе
19 наличных нас_не начинается нашего не_знает не_мой~ не_ту него него_пусто он_ждет пасп* по_вашей подпись подтвердили
19 полис_в после_ваших приш*~ прох* размеру раст* рекламу ремо* рецепты родителей самолет сего* сегодня сканеры скла*
19 спис* стране там темп* температура тенд* тендер только_что третий труб* у_подъезда украли форма хуже чат через_ваше
19 четыреста чужой_стране экрана
18 #_минут #_млн *arifu *awals *blink *ereji *geuka *hable *laced *letwa *mpers *ncels *nging *ngoje *nsfer *ntrol
18 *ooter *rding *rgery *rship *rushi *stoms *stroy *tarys *toria *tumia *ucted *ungua~ *urier *urity *utika *valid
18 *verse *yonya~ *авили *ается *атные *бится *вятом *давец *дусов *евной *ентов *ечная *жачие *ибнет *имают *ионар
18 *каунт *ктрик *лится *ночки *олола *осную *отать *отеку *платы~ *плице *пость *пуске *ревел *рмоза *ровал *рская
18 *ставы *сульт *сутся *торые *удным *ясусь _brilliant _kuna _my _the _застряла _на _пенсию _со a_bother a_smell
18 a_week acci* accident agai*~ again~ akaniomba ako ameb* amebadilisha ametumia_id amevunja ananishika anas*
18 anatapika_povu anauza and_he and_hes animals answer~ any appe* are assi* atm be_a before_my billed billed_for bloc*
18 bloo* blood bottle bret* brethe by_noon cabi* cancels capp* capped car_park carg* cargo carries ceil* ceiling chair
18 charter chil* comi* coming control courier cow customs dedu* deducted deed destroy down* erro* flat_we frid* frozen
18 fuli* fuliza fuse_box gate_ya good* goods gran hakuna_mtu hala* halafu hamjanirudishia~ hauj*~ haujaingia~ he_wont
18 historia hiv~ home_all host* i_am ikat* iko_kwa imeanguka imee* imeenda imefutika imelala inablink inakula
18 inaondoka inaz* inva* invalid is_now it_with jamani jina_langu jumpers karibu_na kesho_na kidogo_tu kifurushi kimy*
18 kimya kuko* kumt* kumwambia kuny*~ kunyonya~ kuongea kupanda kututaarifu kwa_jina kwa_watu labo* labour land* late
18 limerudi locker mbali_na mbu mdomo_na mfer* mfereji midn* midnight minutes mkono mlangoni_kwa mlileta_jana mlip*
18 mlipandisha mlis* mlisema mpak*~ mpaka~ msaada_wa mshahara_haujaingia~ mtoto_ana mtua* my_passport my_plan na_usiku
18 nafanya nawaandikia near neve* nilisikia nimelipa njan* njano njia* njiani nne not_in~ notarys now_it now_my
18 nyumba_na o on_and oper* paper park passengers people perishable phone_has port* povu proply real* really refi*
18 refil replaced replacement reverse sat says_licence says_no scoo* scooter secu* security shule shule_na signal
18 siku_mbili since_lunch since_your smell splitting strangers street surg* surgery talk_to tena the_replacement thei*
18 their this_moment tick* tite transfer truc* tue tungoje two_of viji* vijiko walioletwa wamekufa was_a was_gone
18 weekend_we wengine withdrawals wobbly ya_hospital yamegeuka yangu_imeswapiwa you_i your_alarm yuko_mlangoni
18 zimetoka авиакомпании аккаунт аннулировались аннулирован аптеке_в бано* баночки бере*~ берет~ биле*
18 билет_аннулирован бога бортом быть в_аптеке в_чужом весь виси* висит вколола внес* внести восс* восстановление
18 выпи* глазах глупость градусов грудным девятом дене* диспетчерская дневной договаривались долг_не долго доме* друг
18 дымо* дымок дыши* дышит за_рулем забирать забирать_не заблокировал забыла завис закрывается_в зарп*~ зарплаты~
18 зачи*~ зачислили~ идет идут инсульт ипотеку ипотечная каждую_минуту клиентов контракт_на которые лежачие летит
18 мате* машина меня меня_сейчас минус_двадцать минут_# минуту млн мои_деньги моим на_вашем наверно надо_сегодня начи*
18 не_берет~ не_зачислили~ не_принимает не_принимают него_не обид* обидел ой опер*~ оперируют опла* отключили
18 отключилось отправила отпуске очен* очень пенсию перевел пише* платные платят плыв* плывет поги* погибнет пона*
18 понадобится потрескивает принимает принимают приставы продавец ради ремонт ровн* ровно руле* рулем ручку с_вещами
18 с_грудным сделка сел сило* силосную синенький сканируется сорв* сотрудники списали_# спус* спустился стац*
18 стационар счете~ теплице тещи торм* тормоза трясусь трясутся у управление учен* ученики хиру* хирург целом через_#
18 числится чужом чужом_городе школы щитовой электрик этажа я_на яму
17 #_days *aches *afiri *aging *ation~ *bator *citor~ *coder *enipa *etion *ghter~ *gonga *icine~ *ienda *irmed *isema
17 *itali *jects *lisho *mpala *ndred *ogopa *omers *orway *pokei~ *posit~ *ranga *rkers *rmacy *rnoon *rying *sance
17 *sfers *tacts *tline *ukuza *urned *uwezi *автра *ажами *бенку *ветит *дится~ *еводы *жилой *зация *иской *ители
17 *лесть *лучил *мское *одажу *олнил *онную *ормил *орошо *парат *плата *просы *рийка *розит *телен *тницу *устил
17 *ховка *ючили _cant _fire _mlinitumia _mtoto _naskia _niko _youve _в _извините _кажется _мы _счетчик _холодильник
17 a_nuisance a_ticket account afternoon akaunti_yangu amenifungia anaendelea and_gone and_half and_she and_the are_on
17 asanteni_kwa asbh asbh_na asked_for assign ataj* atajua atarudishwa bank bank* baridi beca* bila_deposit~ brakes
17 broke busy calls canc* cant_get~ card_in carrying changu charged_twice cheche come~ completed completion confirmed
17 contacts contacts_zangu customers daug*~ daughter~ delete depo*~ deposit~ didn* didnt drama duka_zote each_time
17 eith* either euro* euros five~ flats float_yote got_the grey guy haio* harm has_just hatuwezi havi* having hayu*
17 hayupo hazipokei~ hazipokei~_malipo headaches hears hela her hili hizo hospital_has hospitali hotl* hotline hund*
17 hundred huu_na i_look iko im_at imeblock inakataa inatoa inatoa_cheche inazidi incu* incubator is_full
17 is_unacceptable its_been ive_never jump* kampala kid kit kitambulisho kitambulisho_changu kitu kuandika kufu*~
17 lang* langu lead* leads left_the limekwama lina* load masa* masaa mbay* mbaya mbit meal meal_kit medi*~ medicine~
17 men messaging mimi mkon* mkop* mkopo mlinitumia mmenipa moja~ mone*~ money_did money~ moto* motorway mshahara_wangu
17 mzuie n na_anaendelea na_daktari na_maji nask* naskia needs_a nija* nijaribu nimekwama nimesubiri nimetapeliwa
17 not_arrive~ not_come~ notice nuis* nuisance ok_so on_paper our_website pharmacy phon* pin play* printed reca*
17 recall rejects rese*~ reservation~ returned righ* right ring_me room* rooms saa_nane screen_is see see_the sent_it
17 sent_the shaky shamba si_yangu~ sina_shida six soli*~ solicitor~ star* stim* stima suit* sun tabl* tag take*~
17 taken~ the_hosting they_are to_tell tofauti_na total transfers trip tu_ila unac* unacceptable vifa* vifaranga
17 voices wakala wamelala wananifukuza wanaondoka wapi~ watoto_wa we_all were_doing where_the window with_my workers
17 ya_operation yamekataa you_say you_you your_system your_widget youv* youve za_wazazi аварийка аварийка_не адре*
17 банк~_а беспокойство_может в_пятницу весь_магазин визо* внут* внутри вопросы врач врут втор*~ вы_не вялый_и где_мой
17 глот* глотать говорит_брони госпитализация границе дави* давит двое день дозв* дома доно* донорской дошл*~ дошли~
17 жду_звонка застряла_в заче*~ зачем~ зря_пишу и_телефон инач* иначе к_моему конц* крови магазин_стоит маши* межд*
17 между меня_оформили минут_а мне моем* моему может может_я мои_данные морозит на_вопросы на_границе на_чужую
17 нас_распродажа нахо*~ находится~ начн* не~_отвечает недействителен нехо* нехорошо нече* нечем нормально_что обсл*
17 обслуживание опух остановите_переводы ответит отда* оформил паци*~ пациента переводы перевыпустил передо перепиской
17 пишу_но подачи подд* подскажите_пожалуйста пожи* пожилой получил получил_доступ пополнил после после_вашей
17 послезавтра почт* прел* прелесть продажу просил прошлой_недели~ пулк* пулково пусто пятницу ребенку реше* решен
17 с~_прошлой сегодня_в сижу скины сменился списали_дважды стоит_под стол стоя* страховка тиши* тишина то_оформил
17 толком толп* толпа тысячи у_мужа уважаемая_служба хамс* хамское холо* центре чайник час_ночи чужу* чужую шант*
17 шантажируют экран электронную этажами этаже я_зря я_ничего язык
16 #_kwa #_min #_и #_тысяч *agers *agiza *ailed *apped *betic *cause *ckups *donge *elock *emtoa *estly *idiwa *ifers
16 *ileta *imama *indwa *ingii~ *ishia *jaota *jawai *katwa *lazwa *legea *mbani *meita *ngufu *nnels *nyeni *oijua
16 *oller *osits *ostat *otgun *ouble~ *porwa *rbell *rdays *riers *rived~ *rture *swers *tatua *trics *twork~ *yment
16 *анице *атали *днику *ентов~ *ержку *ерное *здник *иаком *ивает *иенты *ийная *имает *инула *лотил *лохла *льной
16 *монта *мящей *ованы *оворе *озили *онная *ослый *отеки *ратно~ *ратор~ *рвали *риком *рытый *седке *терия *торую
16 *тряли *ухсот *форма *ходят~ *чками *ывает *явили _boda _charged _dear _locked _maji _mashine _nilituma _parcel
16 _poleni _код _мама _перевел _ребенку acco* aliahidi ameacha amefunga amelock ameshaanza amezidiwa an_emergency
16 anaingia and_its and_took answers appo* appointment are_two arrived~ baada baada_ya backups bado banks because
16 blac* black book*~ boys by cancelled cant_stop card_blocked card_on channels chart choirs closed comes_back
16 couriers coz crying_the cust* cut degrees_since depa* departure deposits diab* diabetic doorbell due electrics
16 emailed face* facebook fany* fanyeni four_hundred full gift* gifts go_to goes going_on gotv had_to haina_network~
16 hajatokea has_to hata_moja~ have_had have_nothing hawa* hazijaota hazijaota_hata heif* heifers honestly i_paid
16 i_want ilikatika iliporwa ilit* ilitoka in_theatre insu* into_my it_went ive jkia kila_jioni kump* kumpokea
16 kuna_msee kunicharge kwa_agent kwa_kazi kwa_kuwasumbua kwan* kwani last_night letters_keep line_ya lock_me logi*~
16 login~ maba* mabati mail_is man_from mara max mbili_za meet min mish* mishahara mko_busy mlil* mlileta mlit* mliy*
16 mmeniletea money_from msg msipotatua msit* msitu mums mwenye mwezi_wa my_hand my_son na_risiti naha* nahamia naona
16 naongea naongea_na netw*~ network~ ni_customer nijibuni niko_airport nilirudisha niliyoagiza nimeita nimelazwa
16 nimemuuliza nine_and nisipande nisiyoijua now nyeupe nyingine one_is out outside_in over* parked pave* pavement
16 payment pesa pesa~ plas* plastic poleni_kwa probox processing promised_a pungufu refused restraining risi* risiti
16 runn* running said_hes saya* sayari shar* shos* shotgun sijawai sinc*~ since~ sister_yangu sixt* sixth slot slow
16 snac* snack so_he so_the son sos sparking sso standing_at still_has stima_ya stop* stop_crying stopped_in stuc*
16 stuck support_ive swapped system_haifunguki taki* taking tao teen* teenagers that_says the_exam the_flat the_hall
16 the_label the_machine the_payment the_six thermostat thing to_do to_read to_sign to_whom transfusion transport
16 trou*~ trouble~ tuki* turk* two_rooms umei* unaa* unaanza update used usik* usiku verification vido* vidonge waits
16 walls wamemtoa want_a was_from was_taken wasnt_on was~ wato* watoto watoto_wako watoto_wamelala watu_mia wedd*
16 wedding went weve_been whil* while whom wind* winding wobbling wome* women worst_support wouldnt ya_# ya_gari
16 ya_shamba yalikuja yesterdays your_app zimehamia zinaonyesha ~6 а_ваш аварийная акка* амми* аммиаком банк~
16 батарейку_от безо* беру*~ берут~ библ* библиотеки билет бронь бросила бухгалтерия в_банк~ в_палате вашей_игрушки
16 верн*~ верну взро* взрослый вместе вместе_с вскр* вскрытый выкинула выписали вырвали выхо*~ выходят~ вышли
16 две_недели двое_уже двух* двухсот день* деньги деньги_где до_конца договоре дома_одна другая ему жучк* жучками
16 забрал заглохла заказы~ заморозили заправке_в застряли заявка звон* имен* именем камеры карт карт* касс*~ клиенты
16 книг* книги ковр* ковриком коду коло* компании кому_то кормящей которую который_не машина_заглохла мне_говорят
16 може* мы наверное не_идет не_пришли~ не_то не_туда никт* никто номера обра*~ обратно~ объявили оператор~
16 операционная осталось от_вас от_вашей отдала отель отпе* отчете охра* охрана палате пациентов~ перевод_на платформа
16 платье по поддержку подн* подх* позвонили_якобы показывает полн* полный попрощаться посо* почте праздник приема
16 пришли~ пришло_смс провалилась проглотил проглотил_батарейку просыпается~_толком пятн* разблокирован разд*
16 ребенок_проглотил ремонта рук сайт сказала складе смс_что собирает соседке сотруднику стойке_в сумма счит*~
16 считываются~ съехать так_и тошн* тошнит уже_# упакованы уста* ухода учительницы фур холодильной хочу~ четыре чужа*
16 чужая этог* этого
15 #_hours #_leo #_months *aidie *aiona *aisha *akuja *ambia *arket *cords *ctory *dline *dlord *eated~ *eathe *eenda
15 *ekana~ *ekula *erdam *fuata *hamia *hones *iweka *izidi *kdown *leted *lizer *mself *mtana *mtibu *muuma *newed
15 *nking~ *ombwa *pumua~ *rmers *tying *umbua *ussed *vered *адзор *бетик *везли~ *даете *дилку *дитом *енили *енным
15 *епсия *ечена *жения *зинов *ийное *ктует *латил *летка *обуса *овала *одить *орает *писку *ралка *рации *рейку
15 *рмили *рства *ствую *тупен *чется *щение _asanteni _boss _ive _line _mgonjwa _najua _seller _so _there _tuko
15 _video _ваша _мою account_it admi* admin agent_wa alarm aman* amani amej* amemeza amemuuma anah* anahitaji
15 anahitaji_damu anap*~ anapumua~ anatumia anav* anavimba and_i and_left app_shows arri*~ atar* away bank*~ banking~
15 been_off behi* behind betr* betri bill* blk both boy breakdown breathe brwn by~ call cio code crea*~ created~ data~
15 data~_since~ date dawa~ dele* delivered discussed dk does* doesnt dont_wish~ down_since down~ emptying emptying_my
15 error every every_few evic* evicted exporting fact* factory fan fant* fantastic farmers faul* feed_you few_minutes
15 fitted floa* float fraud_team freeze gath* gathering ghaf* ghafla gig glas* glasses gues* hacked haja hall has_not
15 hatu* hawajaiona haziingii~ he_was hims* himself hosting huyo_mtu ilipasuka ilisema imeshaanza in_another
15 inaonyesha iphones is_water isla* jama* kadi kdg kila kinatoa kuombwa kwa_game laki landline landlord
15 licence_expired like_that limenizidi lkn mambo_ya me~ mimi_ni minutes_and mnas* mpaka_leo mshahara mtu_anatumia
15 my_mum my_sister na na_pesa na_shule na_sitaki naye network_i ni_kawaida night_i nijimalize nikitumia~ nililipa
15 nilimtana nilinunua niliomba nilitumiwa nimebadilishiwa nisipotuma nn no_data~ not not_arrived~ not_the~
15 nothing_since~ of_one opened ordr* ordrd out_since phone phones pili production puff* puffy quid records renewed
15 rent* rep rott* rotterdam rule* rules ruzu* ruzuku saa_kumi saba sasa~ school_fees scri* script sgr shelf shes_#
15 shru* shrugs siju* sinc* since since_about site somebody_to someone_has spinning staring ster* sterilizer
15 stima_imeanguka sub supermarket take~ take~_my tatu tear* tears tells the_backups the_payout then_another
15 the~_world think_ive this_to this~ tight timetable tmrw tota* train tukienda ulik* umeingia umez* umeze unal*
15 unalipwa usah* usaha voting waba* wabaki wananitafuta wants wao was_moved wateja_wamejaa water_coming waya_ya
15 week*~ whee* wheel where_is with_a with_your wont_take~ world_i ya_mtaa ya_ruzuku yang*~ yangu_iko yangu~ yote_ya
15 your_fraud za_jana zina* абон* автобуса адрес_через арту* артуру батарейку без_объяснений брони брони_нет
15 в_роспотребнадзор ваго* вагоне ванн* взносы видит виза воро* встр* второй~_день~ вход*~ вылет гарантийное
15 горячей_воды госп* двери двор* дворе денег_на денег_нет деть* детьми диаб* диабетик диктует диктует_кому дисп*
15 домофон_не если_до~ завтра_в зайт*~ зайти~ зайти~_в закрывает закрываются заняты звоните и_он из из_вашей имя
15 имя_оформили испо* к_курсу камера кассы~ клин* клинике км коды конца коровнике которого кредитом кров* курсу
15 лекарства лжес* лжеследователю магазинов матери меня~ мерт* месяц могу_зайти~ мое_имя мск на_мое нам~ начнут наше*
15 не_брала не_те не_читается недоставленного недоступен ночь* ночью няня обещали_перезвонить обращение объяснений
15 одоб* одобренным он_вялый операцию_не оплатил отмечена отпечатали отправлять отту* оттуда переводить перечислили~
15 пише*~ пишет пишет~ пишете подписывает~ поез* поздравление потв* потверждаете прив*~ привезли~ прием прием_до
15 проходной прям релиза реце* роспотребнадзор рубл* руку ручк* с_меня сгорает сейчас_списывают следилку списывают
15 стам* стир* стиралка стоят таблетка те терм* тира* тираж третий_месяц трогательно уберите удал* уехали уже_все
15 уже_четвертый утра_я учит* фотк* фур_под хоче* хочется часы читается чувс* чувствую эпил* эпилепсия эцп я я_в
14 #_every #_its *acist *anned *apeli *arted *asema *ashes *asuka *aunti *block *ckage *count *ector *ekata *elala
14 *eleke *eless *ender *erate *eries *ersal *etext *gusha *ients *ikata~ *imals *isagi *isomi *lords *natoa *ngeni
14 *ngine *pokea~ *rawal *rtime *rward *telea *thout *uliwa *uruma *ushwa *utter *wajui *yajui *авила *анили *влять
14 *ворот *ечают *ещали *жение~ *здний *изный *иналы *кцину *лачен *леток *ломал *неров *нитор *ннице *нялся *оехал
14 *оните *пания *рвиса *рпела *тивна *торно *торый *тства *ходит~ *хстах *цепту *чался *ыгает *ьнице *ьного~ *ьтета
14 _honestly _nimeuliza _магазин _пособие _сайт a_letter ada_ya akarudi akau* akaunti alienda although_i am_i am_in
14 amemnyanganya ametext ametoa ametoa_pesa analia and and_they app_crashes appeal apps asks auction auto* automatic
14 ball* ballot begi* bird* birds blen* blender called_again char* chec* chem* chemo code* codes congratulations
14 crashes cred* credit cuto* cutoff damu_kidogo deca* decade delivering devi* died does*~ doesnt_exist doesnt~ doub*
14 double each eate*~ eaten~ eat~ elses emails fans finger fire_panel flight_was fole* foleni for_# for_an for_two
14 forw* forward frij* friji fungeni givi* giving got_a guests haisagi hamf*~ hamfanyi~ hot i_bought i_got if~ imea*
14 imekataa imepotelea imeshatumika inak* inanguruma inaniambia inarudi infu* infusion inspector is_out it_i
14 ive_started jina_na kadi_yangu kati kato* katoa know_who~ kuca* kucancel kuwasumbua kwa_portal lakini_hakuna
14 landlords lists load* loading mach* makato me_through men_broke merger me~_in~ missed misses mlik*~ mlikata~ mmek*
14 mmekata mnafurahia mnanizungusha money mont*~ month~ moul* mould mpaka_nje mpesa_yangu mtu_ametoa na_portal naio*
14 naiona naru* natapika nazu* nazungushwa ndiz* ndizi next_one nilituma nimepigiwa nimepigiwa_na nipeleke nisa*
14 nobody_has~ normal nyer* nyeri nyingi_na of_them offi* operate others own_files package pair pape* password_reset
14 payi* paying pers* pharmacist pink police prop* queue_is reac* really_know rent~ repa* repair reversal ring* rows
14 says_declined scanned sees sell* she_isnt shows_zero shul* shutter sijapata sijapata~ simb* simba sivy* sivyo siya*
14 siyajui siyo somebody_elses son_has stil*~ still~ stole stops tangu_saa tarehe_# tb the_bank the_children
14 the_second third through_it to_you twen* type type* ukun* ukungu usel* useless vent* very_nice visa voti* wago*
14 wagonjwa wamechukua_mkopo wamekataa water_since waya week_old weeks~ who~ who~_to wish~ wish~_to withdrawal without
14 with~_my~ ya_line yake yang* yangu yenye zimeniishia адрес_взял без_ответа~ бель* белье больнице было_прийти
14 в_больнице в_среду вакцину вашего_сервиса ваших_таблеток взломал вмес* врач~ встречаться втрое выки* выса*
14 говорит_это говорят_что грел* давн* давно дает даче две двенадцать двери_и диал* диализный дикт* дня~ долб* долбит
14 должно должно_было за_операцию заблокировали займ закончилось зарп* звонят_по зуб и из_дома извинитесь инженеров
14 компания кото* который крыш* кэш любопытства могу_войти~ мони* монитор на_# на_стойке на_улицу на_экране наза*
14 назад нас_в наши наши* наших не_едет не_пришло~ не_создаются неак* неактивна нель* нельзя ничего_не~ обещали
14 оплачен орет остановить отве*~ ответа~ отвечают отказываетесь отправить отчеты ошибку переделывать платить_за плем*
14 племяннице поворот повторно поднялся подписчикам поезд поезд_через поздний поле пособие_должно потерпела потр*
14 предупреждения при прий* прийти приложение~ пришло~ проехал прыг* прыгает пустой работ разг* рвет рецепту сервиса
14 сердца сиро* сироп сменили смыс* снимает снимает_деньги снимке созд* создаются среду стои* стойке стуч* стучался
14 считаются таблеток терминалы трех* трехстах улицу уходит ушла факу* факультета хотя центр чем через_сорок
14 четыре_дня четырнадцать чисто школ*~ школьного~ экране я_его
13 # #_jana #_фур *akazi *anuts *apata~ *ccess *citor *ckers *ckiwa *eleta *elled *ended *epata~ *gemea *hough *ility
13 *ingly *ipewa *ishwa *itext *lango *lergy *lowed *nunue *nyeza *nyeze *olley *opper *orrow~ *pared *phine *pokei
13 *rline *rudia *somea *stall *tumia~ *turns *tutoi *twork *uliwa~ *unces *uuzia *where *yeshi *авцов *аемая *амбул
13 *анция *асиво *аунту *везем *возят~ *ворят *двале *дения *дписи *еднее *ерите *жерка *живаю *зяину *ибудь *иента
13 *изиты *ирает *кроют *крыта *ллегу *обить~ *ожает *очего *равил *решла *ртвые *стове *тавит *тницы *урсии *ховая
13 *ютера _cows _funny _i _mmenikata _mwalimu _nilipewa _samahani _заказ _знаете _приложение _рейс _третий _уважаемая
13 a_list a_single accordingly account_on acou* acount adde* added ads airl* airline akaj* akajua akaniambia akib*
13 akiba akim* akimaliza allergy alth* although always_been amefura amejua amenitext amep*~ amepata~ ananirudia
13 anapitia anapumua anasomea anaweza and_no and_once ande* andei anywe as_of baba_wa baby_is back* bag bann* banned
13 barua_ya bila boun* bounces bruh bulk by_# card_inasema cha changed_and classes client coac* coach could_somebody
13 dada_yangu daughter dead dram* duka_langu elfu elsewhere errors evry ex_has exac* faci* facility fath* fidi* fidia
13 fine_but fix_it fourth_email fram* frame givn going_down haioni haionyeshi hais* half hamp* hampokei hash hasw*
13 haswa hatu*~ hawana hawatutoi hi_the hii_ni hone* honestly_i hosi~ hotel_says hung i_can i_keep iend* iende
13 ignoring ikiwa iliyopita ill im_locked imefunga imek* inategemea installed isnt~ it_has kambo kambo_anakuja karibu
13 kitu_kidogo know_what kufa kuinstall kuli*~ kulipa~ kume* kumeza kuna kunielewa kunijibu kuomba kupu* kusimama
13 kusk* kuskip kusumbua kutapeli kuvu* kuvuta leaking lili* lilichelewa list_of mali* malipo mara_ya mazi* mila*
13 milango mlituma mme mmenikata mnasubiri mobi* mobile morp* morphine msha* mtaa mtit* mtito mtoto_wangu mwin*
13 mwingine my_daughter my_savings na_clinic nahi* naomba_msaada ndo netw* network ni_school nibo* nibonyeze
13 nikabonyeza nikiweka niku* nikuambie nilipewa nilipewa_sindano nilitumwa nimelipa_jana nimeshaanza ninu* ninunue
13 not_to nyin* off_for office on_friday one_back ongea ordering overdrawn payed payout_is pean* peanuts phone_and
13 phone_with pickers plants please_put post* press put_one ranked rented rese* reso* reson returns room_yangu route
13 rush_i safe saha* sahani same_thing scan screen shaking shal* shall shopper shot* showing shows_a si sign*
13 sijapokea~ sis siwa* siwajui skin* skins solicitor sort*~ sorted~ status still_no stopped stop~ succ* success suse*
13 susended swel* swelling taki*~ taking~ tech* teme* temeke tend* tender the_boiler the_contract the_dark the_first
13 the_guy the_leaflet the_morning the_numbers the_premium the_transfer theres thir* this_month thum* thumbs tick*~
13 ticket ticket~ to_get~ to_go toa tomo*~ tomorrow~ toxi* toxic trol* trolley trolley_wanaenda tukakosa twenty
13 twice_this two two_hundred unao* unaonyesha vet_is voic* wa_kambo wafa* wafanyakazi wamevunja wanaacha
13 wanaacha_trolley wanaenda wanataka wanatuma was_charged washamtumia wasnt we_pay writing ya_booking ya_sgr
13 ya_wakala yard you_installed you_promised your_bank аккаунту билет_в боль*~ больше~ брату в_подвале в_чат вашем
13 ваши* водители встал вчера~ выво*~ вывозят~ выда* выставит говорят две~ дверью двойная до_пятницы дозвониться жиль*
13 жилья завт*~ завтра~ зако* закроют закрыл закрыта заявки знаете знаете_я знак* июня казани карту_заблокировали
13 касса~ касса~_не квитанция кива* кода коллегу компьютера конк*~ конкурентам~ красиво кружок куда леву* левую
13 лежит_на мама мертвые мне_не мне~ моег*~ моего~ мой_возврат моро* мусо* мусор мы_на написать нашей не_пробивает
13 не_пускает неверно нее но_у обеда обучение одна_касса~ одного он_не оста* открывается_ни отме* отправил переживаю
13 перешла плиты под_дверью подв* подвале подписи после_вашего после_ремонта последнее привезем принимается проб*~
13 пробить~ продавцов просыпаться пускает пятницы пятый_раз рабочего рекв* реквизиты реши* решите родители рост*
13 ростове рублю само* сегодня_платить сказ* слова сотр* ссылке стали стамбул стоим стоит_ни страховая теря*~ теряем~
13 тика* тикает тренажерка трет* третий_день у_бабушки уважаемая угрожает уже_четыре утра* утрам ухож*~ ухожу~ ушли
13 хозяину холодильник хотя_я че чтон* чтонибудь шест* шести шестой штра* штраф штук экскурсии
12 #_doses #_nimepiga #_please #_staff #_tu #_ya *afika *andao *ather *awezi *ccine *ddler *ebook *egoma *endly
12 *esday~ *ibika *icles *inuki *ituma *iwaki~ *known *laint~ *lance *lding *lined *lishe~ *ments *mjibu *nally *nikio
12 *okuja *ormer *other *pigia *pinda *puter *ssure *strar *tball *tempt *thing *tilia *tokeo *tulia *tware *ucher
12 *umika *untry *utaka *авлял *азала *атору *атьям *бушки *верен *ворит *ддома *елась *ержка *ертый *жевал *комат
12 *овили *омому *онент *осает *рвает *рзины *рской *рутил *рщики *садил *сания *сляют *струю *ступа *таемо *таете
12 *тежка *тория *тяжка *улась *ховки *ховой *чезла _agent _booking _bought _he _hello _nimelipa _payroll _theres
12 _бывший _выплата _кэшбек _после _списали a_colleague a_fourth a_free a_technician about_a akafurahi akala ameamka
12 amekunywa_dawa amesema_bila anajifungua anaongea and~ are_# articles aski* asking attempt at~ at~_the been
12 been_added begin being_here bibi bord* border boug* bought bundles cancelling chanjo coin complaint~ computer
12 confirmation_letter country crac* crack dara* daraja daug* daughter_and decl* declined dentists disappointed duka
12 emai*~ expi* explain feel* finally fing* five_working foot football for_a fourth_one fridays friendly fund* fundi
12 gala gari* go_back going_to got~_it~ grateful_for haisomi hamjajibu hamjibu hasnt_got~ haui* hauinuki hawa*~
12 hawawezi haziwaki~ heat* i_have imeg* imegoma imeharibika imerudi_mungu imetulia inalia inan* inas* inbo* inbox
12 is_coming is_half is_standing isiy* isiyo item its_for its_now jina kama_mko kazi_yangu kituo kuba*~ kubadilisha~
12 kula kulala kulipa_lakini kumwaibisha leat* leather leave liko lipa~ locked made* mafa* mafanikio mahali market
12 mato* matokeo me_and merg* miezi_# miss missing mkam* mkampa mkanideactivate mkwe mliyoniletea mlizonipa
12 mnasema_nadaiwa mtandao mtanipigia mtot*~ mtoto~ mum museum_gala mwambie mzim* mzima na_sasa naandika_na nane_na
12 natokwa natokwa_damu never_comes ngom* ngombe ni_kesho ni_mara nibadilishe~ niki* nimework nitumie not_do notary
12 nothing_and now_theres of_being of_the of_the~ off_his off_is opens orde* overtime ovyo pack* para* pending_as
12 plan_is player pressure rati* rating registrar report roho roll sasa_line scan* school_and sijaomba siku_ya
12 sikutaka simu sister sitting_in sofa soft* software soli* talked tang*~ tangu~ tangu~_saa~ that_on the_ceiling
12 the_company the_counter the_email the_letters the_patient the_reset the_shared the_small the_vaccine ther* this
12 toddler toka~ torc* torch tower transformer tues*~ tuesday~ tuka* tukaangalia tuko tumelipa tunafuatilia tunapoteza
12 ulie* ulienda umem*~ umeme~ umep* umepinda under_review unkn* unknown up_on vaccine vaccine_fridge vipi* vipimo
12 vizuri_tu vouc* voucher wa_pili waiting_for wanasema_haijafika~ wasn* watu where_i why within wobb* working_days
12 wron* wrong ya_hospitali ya_pili yaliyokuja yamekatwa yenu zinachelewa абонент адрес бабушки банкомат бот бросает
12 быструю вашем_приложении вернулась видимо всей втрой выкл* выплата высадил выставляет вытя* вытяжка глуп* говорит
12 гоня* гоняет груди двой* девяти день~ днев* дозваться доступа дочк* духо* духовки же живо* живом заго* загорелась
12 заже* зажевал заня* записываться игры из_школы изве* извещения им история исче* исчезла каждые карта~ карты~ кассу
12 ключ* комп* конт* кону кону_контракт корзины кухни кэшб* кэшбек лампа лет летим место моем мой_диван мошенники
12 на_кону накрутил народ начисляют наша не не_открывает не_приходит~ не_пришел~ не_проходит не~ неделя незнакомому
12 нечи* нечитаемо новый_адрес номере обновили одна_карта~ опаз* опаздывает опаздывает_на оплт* оплтил отдает открвает
12 открывает открывается отмены отправителю отправлял оформил_на оценки перезвонить платежка платить платят_не
12 по_поводу побе* поверен поводу повышающим поддержка подряд подтверждения понимаю почты придет прих*~ приходит~
12 приходят пришел~ проходит пуск* роддома ругается с сборщики сгор* сдан сейчас_платят силь* сильно сим сине* со_мной
12 списания стал* статьям сумм*~ сумме~ тайм* таймер такие триж* трижды трубку_не у_всего уважаемая_поддержка удалят
12 уезж*~ уезжал~ ужас уже_третий улицы файлы четвертый что_делать
11 #_а #_вместо *aacha *akata *anged~ *apita *atika *awing *chote *cking~ *dakta *dhali *doeni *eisha *elier *erbox
11 *erred *fanyi~ *fauti *ficer *group *hdraw *inics *ipiki *kulia *lable *liged *litoa *livry *mains *ndike *ogise
11 *oiler *ority *oteza *pande *poned *posed *rself *ssing *suaji *sword~ *tever *tired *tists *tment *tters *tujui
11 *unter *ursed *wampi *yizia *ymore *авило~ *асная *атора *бинет *вятый *гином *густе *дники *долго *дошка *дущие
11 *езает~ *езней *екать *емент *енком *ергий~ *ефону *жился *звона *змера *инету *иница *иняли *йчика *кзала *коины
11 *крыть *лином *лиция *льчик *лючен *можно *птрии *риями *рнуло *роший *рушки *рячей~ *скные *сулин *течка *точка~
11 *чений *чному *ылает _all _half _kondakta _mnanikata _ngombe _касса a_whole actu* actually ada address_and again_i
11 alar* alia* aliandika amenishusha anaeza anasema anatoka anatoka_damu and_every anym* anymore an~ apol* apologise
11 apologise_for apology app_inakataa app_yenu are_being asked_me avai* available beginning bidh* bidhaa bought_a
11 brandt brav* bravo broi* broiler bundle_ya but_i cash_machine chai* changed~ chif* chifu chochote clicked clie*
11 clients_are clinics collection cond* condition conn* counter cour* cross cupb* cupboard daktari_anasema delivry
11 dial disb* disbursed do_apologise doha draw* drawing drinks email~ ex extra_for faithfully fili* for_five for_one
11 four_days freeze_it go h haig* haigandishi hakuna hallo hatujui hawampi hazijakuja~ he_asked hell* hello help hers*
11 herself holder hosi hostel house how_to i_know ile_dawa imef*~ imefunguliwa~ imefungwa imekuja in_our inab*
11 inakuwaje inapita inform insulin_you is_in is_showing is_this issu*~ issue~ it_already it_too jion* jioni kazi~
11 keny* kenya kilipotea kindly kipi* kipimo kondakta kuch* kuny* kunyunyizia kuuz* kuuza kuvuka kwa_siku kwangu kwenu
11 lakini_bado leak* leas* least let lett* letterbox letters lisb* lisbon lovelier lovely_app madu* maduka mara_mbili
11 mchana mean* meza mgongoni mizi* mizigo mlio* mliotuuzia mlituambia mliyopulizia mliyotuuzia mmen* mmes*
11 mnanichukulia mnanikata_pesa mnasema mpes*~ mpesa~ mtan* my_receipts my_wallet na_chanjo na_hosi na_kila na_wengine
11 naandika nane nase* nasema need_it ni_leo niandike nilipata nilitoa nimechukua nimelipia nine~ nje_ya no_answer~
11 nyumbani obli* obliged of_all officer olav* olaves once onyo pass*~ password~ pasw* pasword pay~ pesa_imerudi
11 photos picking~ piki* pikipiki place playgroup please_freeze poin* poster postponed prio* priority pump quit* quite
11 rank* regr* regret rema* remains repl* report_is retired roam* roaming saa_moja seem she shipping showed siij*
11 siijui sijatumia~ since~_the~ sita_usiku someone_is sparks spin* st starting still_not supposed tafa* tafadhali
11 tangu_jana tano temp* temperature the_# the_landlord the_tracker theres_# the~ tofa* tofauti token_haijakuja~
11 tokens transferred tufa* tufanye tufanye_nini tukiwa tulispray upan* upande upasuaji ventilation waka* waki* walk*
11 wamebadilisha wamekunywa watatu wawi* wawili week_ago whatever withdraw worried wrong_and ya_mishahara ya_upasuaji
11 yamesimama years_of you_close zimekuja абонемент авгу* августе алле*~ аллергий~ бело* белому билеты битк* биткоины
11 болезней в_августе в_другом в_пн ваш ваш_мастер вашего_ремонта весной вместо_# вместо_серого воды~ войт*~ войти~
11 вокз* вокзала воло* врачи встретиться вторую вторую_неделю вы_там выдает выдали выдали_не выключен горя*~ горячей~
11 горячей~_воды~ гостиница грант грелся девятый девятый_день деньги_уже деньги_ушли дерн* дернуло десять диоп*
11 диоптрии добили доех* долги дочка друг* другом другом_городе души живы* живые за_отопление заби* завод завтра зайч*
11 зайчика зака* заказе замо* зарплата зашел_в зашифрован звал и_все и_говорит и_теперь играл игру* игрушки инсулин
11 инсулином историями кабинет кабинету каким карточка~ кида* колл* копе* красная круж* крыши куда_писать курьер ладо*
11 ладошка летя* летят линз* линзы личному логином макс макс* максом маме мамы матр* матрас мень* меньше мной моск*
11 мошенники_представились на_грант надо* надолго назн* назначений не_приняли нево* невозможно но_после ночник обещ*
11 обла* облаке один одни он_в они оператора операции отвл* отвлекать отоп* отписки отпр*~ отправили отправило~
11 отпускные паро* пароля перезвона переписка платит пн по_# по_телефону поговорить подписку подружился полиция
11 представились предыдущие приложении_пропал приняли прое* протечка пута* путает пятое разговора размера рассказать
11 рассылает ребенком регистрации рели* робота родителям рублей с_понедельника с~ серо* серого сети симпатичный скорой
11 слез*~ слезает~ соби* собрал сотрясением столько стульчик суто* суток счет* съех* такси телефону теряем
11 теряем_заказы то_зашел токо* током трен* у_мамы увидел урока уроки хаке* хороший хост* цены часто чело* черным
11 чужого шестое эти
10 #_or #_утра *akula~ *anini~ *anipa *apewa *arter *ating *ctors *dding *ement *entia *fuses *ganya *gible *hanic
10 *harge *ician *ified *imame *inded *ither *iunga~ *liest *lling *nance *nctly *nguki~ *nment *nored *nores *ongea
10 *pitia *plied~ *ption *range *reets *rence~ *rride *rview *sikie *tanda *tient~ *ubiri *ubuhi *while *ализы *аницы~
10 *ботку *верил *внике *вонил *говую *гресс *ентка *ентки *ждала *зврат *зится *ивита *инает *инята *итель~ *йного
10 *комым *мации *мбуле *менью *нечно *ницей *нуюсь *овень *ололи *опали *орого *отами *пейки *пятся *рацию~ *ройте
10 *рятся *станс *тежку *ужает *узкой *шнего *ывает~ *ьница _sijui _visa _water _анализы _вылет _надо _обещали
10 _проверил _ребята _самолет a_blank a_virus added_to adju* adjust agency ago_and aina akaf* alikuja ambazo
10 ameniambia amenichoma anayelipa and_each and_since angr*~ angry~ aniu* aniunganishie app appl*~ applied~
10 appointment_is appt app~ as_it asim* asimame asis* asisikie assignment asub* asubuhi at at_breakfast atafukuzwa
10 back_from because_it befo*~ before~ birth bother bund* bus~ call_from calling came_in certified chak*~ chakula~
10 changed_the chap choo chuo claim_was claims code_never conf*~ conference~ cont* crb dead* deadline deadline_ni deal
10 decent deli* deme* dementia dist* distinctly dose*~ doses~ driver_dropped drop earliest elig* eligible emai* ends
10 event ever* everything_and filing fitting for_four forgot four* from_repair fundi_wenu fussy gate* gems get~_in
10 grey* greyed hajanipa hamj* hard have_gone hayafunguki~ he_knew head* heading hii hongera_sana huu iban ignored
10 ignores ilip* imefunguliwa imetoka imetoka_kwangu in_at inafika inai* interview ipho* irri* irrigation is it_as
10 i~_am jibu kett* kettle keys kitanda knew knew_my kuji*~ kujiunga~ kuku kulipia kutuma kuwaambia kuzu* kuzuia
10 kwa_paybill kwan*~ kwanini~ lala lang leav* less letter linaonyesha listen lorr* lorries lyin* lying main*
10 maintanance mark* mbli mbolea_ya meanwhile mechanic meno mg middle_of mind_found mkas* mkasema mkono_na mnajua
10 mone* mtar* mtoto_atafukuzwa my_phone na_bank na_nimelipa na_simu na_ticket naac* naacha naam* naambiwa naan* naik*
10 naikumbuka name_and name_i natuma nauli neit* neither neve*~ never~ ni_mwezi nikapata nikikosa nilikuja nimekuwa
10 nimemwambia nimp* nimpe nine_days niondoeni nise* niseme nmea* nmeandika nmel* nmelipa nne_sasa no_booking~ norm*
10 nort* north not_eligible not_let odd out_every override pane* panel parcel_yangu pasi pati*~ patient~ pays
10 people_who pete* peter phoned pin_ya plac* please_to pos prepared prod* pung* queu* rede* redesign refuses rejected
10 reminded remove restriction retu* ring~ room ruai rude saud* saudi seas* season seei* seeing sell shut siku_# sir
10 sist* smtp somewhere stat* strange streets subscription technician text the_deposit the_driver the_migration
10 the_plumber the_update the~_app~ timer to_ask took~ towe* translation tu_lakini tuko_na tulilipia tunalipa twic*
10 twice two~ upda* user vaul* vault viru* virus visa_appointment wala walk wall* wamenikata wanasema was_not
10 was_refused watering watu_wanne with with_his write_to ya_kulipia yame* yangu_ni yangu_yote yesterday_and youn*
10 young young_man zetu а_билет а_сейчас а_я анал* анализы асси* ассистанс бежа* бежать билете билеты_на боль*
10 больница в_билете в_объявлении в_стамбуле в_чате вашему веле* велели вент* взло* вид вини* винить вкололи вместо
10 вмс води*~ водитель~ возв* возврат волн* волнуюсь воротами врод* вроде всех вуза вчер*~ выброс выгружает выпил
10 газом_после гарантийного го границей груз* грузится делает делать деся* днях дози* дозировку дозу дочке е еду жену
10 забр* зави* завт* зал занять записи захо* заходит зашли и_меняет и_пахнет и_уже извините_за инже* искрит_и ишим*
10 ишимом к_обеду кивают клиентки конечно кончилась копейки крыше кура* куратор линия матерятся меняет месяц~ москве
10 мфц на_выброс на_тот налоговую нача* начала начинает не_показывает неде* незнакомым новых ногт* ногти номе*
10 ну_сколько обеду обещали_в обработку объявлении операцию~ останавливается отва* отвалились отор* падает пала* пале*
10 паленым паре пахнет_паленым перевести переплата письму пишем платежку плохо_после по_вашему подп* подтверждала
10 позвонил поку* полису поло* попадался попадется после_обновления потому потому_что привита принята прих* прию*
10 приюте проверил прогресс пропали прошла разгрузкой расп* реан* реанимации реквизиты_на с_начала сажа* сажать
10 самолет_через самому сбор* сбра* сбрасывает сегодня_# сейчас_уже сказали следователь слет* слетел смес* смесь со~
10 ср стамбуле стояло страницы~ страховой студентка сыпя* сыпятся тече* третий_раз третий_час трис* триста тюме*
10 тюменью у_нее уровень учебу хам части чате чека через_ваш чест* честно школ* это_уже этой я_взял
9 #_from #_kila *actly *akuja~ *alled *asoma *blets~ *ccept *cians *cting *eaner *ected *eding *ekend~ *etary *fline
9 *ghter *grade *house *hukui~ *ibook *ishia~ *itely *iunga *iweka~ *jauza *lings *manne *matic *mbana *nants *ndiwa
9 *ngera *ngozo *nshot *nzake *orage *ramic *rging *ribia *rtion *shiki~ *tokea *tting *umiwa *анова *асный *атусе
9 *бочих *вести *визор *враля *дарок *добно *еблей *ездку *ержки *ефона~ *зжаем *зуюсь *игаду *идоры *иницы *итесь
9 *ияния *кингу *ктуют *латах *лдень *ливые *ллион *ловек *лушка *лчаса *ляция *менял *одили *одной *оздал *оката
9 *омана *омата~ *орили *осила *пеете *писан *писке *ратор *ренес *ресом *рется *рните *ровку *ртвый *ртует *рываю
9 *садку *седей *селок *сидию *слили *ссаду *телям *терию *товал *трено *учила~ *ушает *черам *ывали _bei _mbegu
9 _mmenitumia _mzigo _not _since _third _маме _почему a_friend a_transfer a_warning abro* abroad acro* across active
9 agreed alinitumia alive amekwama amenunua amezima amezima_simu am~ animal anyt* anything appear at_least at_this
9 atte* augu* august because_i been_charged been_reading been_showing bell* bellowing booking_doesnt book~ c call*
9 caller card* cera* ceramic chet*~ cheti cheti~ choose cleaner clinic_yenu coin* coins compared condom connection
9 contributions court cryi* crying dads dair* dairy days deaf defi* definitely deni~ do_with doct* downloads
9 dropped_her eras* erased exact exactly face feeding flat_# for_that fourth from from_my fron* front gates got
9 greenhouse hajapewa hamc*~ hamchukui~ hams*~ hamshiki~ hapa* has_the hasn*~ hasnt~ hatujauza have_headaches hazisomi
9 hazisomi_wateja heart_is hidd* hidden hist* hongera hoteli hous* hv i_asked i_made i_report ijum* ijumaa imef*
9 imekuwa imesema imesuspndiwa in_march inafungwa inafungwa_saa inasema ingi* ingine inside_and irin* iringa is_going
9 is_missing is_threatening it_is it~_and jirani_amekunywa jumanne kanisa karo kiat* kiatu kila~ kina know know_you
9 kuactivate kugo* kugombana kuni* kupa*~ kupata~ kuwa*~ kuwaka~ kuza* kuzaliwa kwanza la langu_na late_husbands lear*
9 left~ limeingia lina lipi losi* losing lost lugg* luggage mail_never manila mara_nne mare* mbeg* mbegu mcha*
9 me_twice merging milked miss* mkanikata mm mmenitumia mnaniharibia mnanikata mnapigia mnasoma mon mtu_mwingine
9 mtuambie mwez*~ mwezi~ mwongozo my_late my_policy my_refund my~ my~_new na_nani naip* naipata naipata_wapi nali*~
9 nalipa~ natu* natumia nauz* nauzia new_card~ ni_lipi ni_za nikijaribu nili*~ nilibook nilichukua nilipe niliweka~
9 nimeaccept nimemtumia nimepewa nimeuliza nimeuliza_mara nimewaandikia nini nitoke nlis* nlisema nmes* no nothing
9 nsha* nshalipa numb* nyie offl* offline one_at open* order our_street out_in pay_the paying_for payroll_has pesa_za
9 pest* pestering phone_is pick* poleni portion prep* promised_for rangi_tofauti read released rental repe* repeat
9 reset_mail reverse_haraka robots runs saiz* saizi samp* sample sana~ sbab* sbabu scratched screenshot seats seco*
9 second secr* secretary seed* seedlings sends serious seve* should_be sides single site_is sitt* sitting something
9 state stayed_in stoc* stock stoo* stood storage stuf* stuff suga* sugar susp* suspended system_ya tabl*~ tablets~
9 technicians tenants the_blood the_certificate the_confirmation the_courier the_floor the_hotel the_mobile the_only
9 there there_some the~_end thin* threatening thurs tile to_be to_book~ toke*~ token~ tomo* took_# tung* uanz* uanze
9 udde* udders ukub* ukubwa umef* undr* undriveable unlo* unlo*~ unlock~ upgr* upgrade upload upo use~ usiku_huu vents
9 wame*~ wameipata~ wateja we weat* weather weekend~ wenz* wenzake wewe wher*~ where~ who_is wiki_iliyopita wiki_mbili
9 ya_mtoto ya_shule ya_stima ya_watu zinaingiwa zinasema а адресом акт арен* бабу* банк*~ банкомата~ берется
9 больничный брав* браво бригаду бухгалтерию были в_кабинет в_статусе в_течение вежливые верните вечерам взно* вклада
9 включается води* войти~_в врач* все_на второй выписке вяне* вянет городе городского гостиницы град* дают дваж*
9 дважды двое_детей деньги_за деньги_я детя* детям диктуют дире* директора длит* длиться дней до~ довожу доехал дост*
9 еле ждат* ждать за_неуплату завтра_а заглушка займ_через заказывали закончится замену записан запу*~ звонка знат*
9 знать из_вашего имени инти* интим каби* квар* кивает колотится лица маме_# мастер машин мертвый милл* миллион минуты
9 нави* навигатору направить начислили не_дают не~_очень неза* незамедлительно неуд* неудобно неуп* неуплату ни_одной
9 ниче* ничего новорожденных ножк* ножки норм ночью_с обновы оказываю опла*~ опоздал опус* опустилась отдела открываю
9 открыточку отопления отсу* отсутствует ошиб* палатах пере* перекидываете перенес пересадку пешк* пешком по_вечерам
9 подарок подача поддержки подр* поездку полд* полдень полз* ползет получила~ полч* полчаса пользуюсь поменял помидоры
9 понимаю_что попа* попо* посе* поселок после_обновы посоветовала потом права предусмотрено прик* приходили пробивает
9 пято* пяты* пятый работать рабочих рассаду рейс с_вашим самоката сведения сдох сего сегодняшнего селиванова слия*
9 слияния слом* сломана слушает смену снят* советовал сорта соседей стартует статус статусе стеб* стеблей субсидию
9 сумм* счет*~ тако* телевизор телефона~ техо* техотделом течение трек* трекингу трех тяжело увели уезж* уезжаем узнал
9 урок* уроков услу* услуги успеете успели фамилию_в февраля хвал* хвалит хозяин цену чайн* чек человек чист*
9 шестнадцати
8 #_a #_am #_seats #_по *amped *anbul *andad *azima *bassy *eatre~ *efits *ekeze *endix *epewa *ercom *esema *ggage
8 *gnant *ibika~ *ipigi *ipoti *iting *lipie *lisha~ *lment *minal *ndays *ngoni *omeki *orrow *pping *puses *ready
8 *sheni *shika *tails *tchen *tered~ *tober *ungua *wborn *ажете~ *атель *атуре *ачено *аются~ *батор *едние *екает
8 *екшим *ензии *ергии *еряли *еряна *естра *зацию *ибкой *иента~ *иника *ирать *казом *купки *лками *лочен *лтора
8 *минал *нется *ножко *ности *обрен *огает *огать *огдой *одали *ожили *олили *оллер *онила *писал *руйте~ *сения
8 *тупил~ *циону *чения *чнике *шарах *щадки *яется~ _export _if _lol _still _thats _u _wah _добрый _доставили _если
8 _пятый _терминал a_fortnight a_van according add_a akal* alre* already ambayo amee* ameenda and_again and_everything
8 and_on anim* app_imegoma appendix arti* aske* asked asking_where ata atue* atuelekeze backdated banking batt*
8 be_back be_home benefits birt* blam* blame book* booking booking_without bookkeeper borr* borrowing by_the camp*
8 campuses cancelled_my chaf* chafu chan* changed_my clai* closing cmu come~_# complete could_be daughter_# days~
8 deleted deta* details diar* diary doctors does_not doma* domain down_by drov* drove embassy engine five fortnight
8 fuss* gett* getting given giza grandad guar* guard haiko haipigi haipigi_wala haku* hands hardly haru* hate
8 hawaingii~ hazijaharibika~ hazisomeki helb hi_there hub husbands_phone i_love i_need i_read iing* iingie iko_ndani
8 iko_wapi imejaa imekwanguliwa imepasuka imev* imevimba inaanza inazima installment intercom isnt_there ista*
8 istanbul it_it it_to it_two keeps_sending kimo* kimoja kisumu kitc* kitchen kond* kuin*~ kuingia~ kuingia~_kwa
8 kunihudumia kupo*~ kupokea~ lake left_in limefika logg*~ logged~ logi* login logs lowe* lower macho maha* matapeli
8 mbili_tu meant meant_to members mere* merely mess* mfun* mgen* mgeni miaka_# minute mkopo_wa mliyoiweka more_than
8 mous* mouse mpus* mpush mtej* mteja muhu* muhula mvua_imeanza mwan* my_direct my_gran my_grandad my_number
8 mzee_wangu mzee_wetu na_hakuna na_id naandika_kwa nalipia new_version newb* newborn next~ ngoj* ngoja ni_agent
8 ni_ijumaa nikamtumia nikienda nikireset niliorder nilipie nilipokea nilizoagiza nimeibiwa nimekaa nimekaa_kwa
8 nimelipa_lakini nimeripoti nimewaambia nitasubiri noti* now_the now_your nyuz* nyuzi octo* october of off_on on_its
8 open_any oslo otp out~ out~_of package_ya payroll_for pole* portal_inakataa ported preg* pregnant queue quoted rang*
8 refund_mlisema regarding regi*~ registered~ repo* rive* river rudisheni sahi* sahihi says_they send*
8 sending_anything sending_me seven sign sion* sioni site_says snow so_im staf*~ staff~ stand sums sundays swam*
8 swamped sweating taken_two tells_me ten_minutes terminal the_appeal the_hearing the_kitchen the_receipt the_river
8 the_van the_whole thea*~ theatre~ they_have thre* time_i to_the~ toke* tomorrow took_it treats tulipangiwa tuna tv
8 umeisha under_my using us~ viatu_size voch* vocha wah wala_kupokea~ wanafunga wanatoka were* werent when_you wiki_#
8 wiki_ya with_me ya_kwanza ya_mtu ya_mwezi ya_mwisho years_and you_cancelled your_bot your_engineers zimekufa
8 а_деньги а_сегодня акау* акаунт алле* аллергии аукц* аукциону банк* безопасный безопасный_счет бере* боит* боится
8 буду в_музей ваше вентиляция видим внесения возврат_обещали вологдой ворота все_равно втор* второй_раз вывожу
8 выпускают газа голов гото* грелками два_раза двои* двоих дню добрый дом дополнения доставили др жду_с желает живе*
8 живет за_подписку забл*~ заблокируйте~ заблочен заказом закз* закзы запускается~ звонила звонит~ здравствуйте_мне
8 зиму инку* инкубатор истекает истекшим исто* карты_прямо кидает кисл* кислородный клиника контроллер корз* корм*
8 которую_я левы* левый лицензии медс* медсестра микр* мужи* музей на_безопасный нало* написал насч* начнется не_будет
8 не_на не_пробивается немножко новый обед обес* обеспечения обещали_# обло* обложили одно* одобрен она_сейчас
8 оператору оплачено осталась осты* остывает отопление офор*~ оформляется~ ошибкой паде* падеж пару пациента~
8 перенаправить пишет_нет пишу*~ пишут~ площадки подп*~ подс*~ подскажете~ покупки поли* полис полную полт* полтора
8 помогает последние поступил~ потеряли потеряна пото* почту_и пришел_не пробивается продали прор* прчи* прчину птич*
8 птичнике пускает_в пяти равн* равно раз раз_пишу растет регистратуре рест* реструктуризацию рожа* рожать рожд с_#
8 с_ошибкой с_ребенком свои себе сели* скин* слух* слуховой слуховой_аппарат смешно смс~ сняты собака собаке собр*
8 сосе* списан сроком сто терминал терминал_на теря* толь* только три~ трогать тянете убер* увол* уволили утро* утром
8 уход*~ уходят~ ушел файл* школ~ шуша* шушарах яиц
7 #_euro #_i #_pm #_числа *aamki~ *ahani *ancel *andia *anges~ *anies *ariri *ataka *celet *cides *ectly *ejibu *ekani
7 *elezo *emium *hback~ *hungu *ilbox *ished *jaona *katia *loper *mekaa *mkosi *monds *mware *nadai *ngaza *nical
7 *nised~ *nload *nsors *obaki *odbye *oking~ *oring *perly *phone *ptops *ribed *rives *rping *rrier *rship~ *rusha
7 *sdays *shing *splay *umble *uters *адили *азали *азине~ *айшая *акого *алось~ *анный~ *ателю *атить *брана *водку
7 *гория *делав *дываю *ебник *едают *ензий *ените *еньку *ержке *естал *ехать *жилые *инули *иняет~ *истит *ителя
7 *итный *йство *ковка *ковки *лекаю *листы *лучил~ *льное *ляску *менил *милии *модан *нимаю *овина *озайм *олнен
7 *орщик *отаем *очком *очная *риант *ровке *ротах *рочку *ршрут *стера *суюсь *сывал *тинок *удник *ующей *ходят
7 *чайно *чение *шлого *ьмого _account _mmekata _money _rafiki _sha _sioni _заказывал _интернет _какие _подойдет
7 a_taxi abad* abadilishe accounts airt* airtime alinicharge amei* amejaribu amenikatia anak* anakohoa anaw* anayejibu
7 and_none arrives arv atakaa atarudi baad* back_and back_to baru* barua basi* basic because_he been_with booking~
7 bracelet bundle_# can_do card*~ cards~ carrier cash*~ cashback~ cent changes~ charged_me chat_a check chir* chirping
7 chos* chose clev* clever close_on column com come* comes companies computers connecting decides dere* dereva deve*
7 developer diam* diamonds display do_not dono* donors dose* doses download drops drug* drugs duka* dukani firm*
7 firmware flat food food* foods fool* fools fridge_you get~_a goes_to goodbye grumble hadi_leo hakuna_kitu hamk*
7 hamkosi hana hapati has_my hawaamki~ hazijachukuliwa~ he_texted hearing_aid hi_team hope_you hors* horse hour* hours
7 hymn i_chose i_could i_left iko_na iko_slow imekwama imepotea_kwa in_august in_my ingi*~ ingia~ inst* invoice_is
7 is_due ish itaf* itafika jame* jameni jira* jirani jmos* jmosi jo jumper juzi~ kidogo kisu* kujifungua kumi kunywa
7 kupandia kupi* kurusha kurusha_mawe kwa_account~ kwa_huduma laki* lakini land*~ landed~ laptops learning light
7 loan_yangu lovely madam mael* maelezo mail* mailbox malt* malta mara_tatu mawe mawe_kwa mbel* mbele mbol* mbolea
7 me_for memb*~ membership~ midd* middle mile* miles mingi miwa* miwani mkaleta mko_open mlitangaza mmef* mmefunga
7 mnakata_# mnar* mnarekebisha modu* module move movies mtarudi mwongo my_balance na_mimi na_mm naangalia naku*
7 ndani_ya nikapewa nikapiga nikiingia~ nime* nimebadilisha~ nimeorder nimeshaikariri nito* njia nlib* nlibuy now_i
7 nyam* nyama of_it of_my old_one on_the or_the other_half out_with overnight overreacting owns paid_in pare* parents
7 pass password pay_# people_are perfectly phot* pm prem* premium prie* priest properly rafiki_yangu readable reco*~
7 recognised~ right_this ringing rizi* riziki samahani says_not seller sensors sha sha_inasema sija*~ sijaona simj*
7 simjui sindano_ya slip smartphone sola* solar someone_else sorr* sorry sound spli* ston* stone subs* subscribed
7 system_yenu taka* takataka take takes taxi technical texted texted_me that_my that~_of the_box the_day the_fridge
7 the_middle the_office the_pharmacist the_police the_priest the_room there_and third_time three tile* tiles tisa
7 to_my token tracking treat tumefungiwa uchu* uchungu used_to uson* usoni voice wa_# wa_jirani wallet wameanza
7 wameanza_kurusha wanadai wanaendelea wanatoa wanatoa_pesa wangu_kwa want was_for was_promised washapanda wasi* wata*
7 watoto_ni watu_facebook wednesdays wher* where_my which_i wiki_hii ya_ngombe ya_vitu your_update ziki* zikienda
7 а_теперь адми* беспокойство ближайшая ближайшая_запись боти* ботинок брат бумаге бьет* бьется в вари* вариант
7 ваш_сотрудник водителя волочком воротах вось* восьмого вошл* вошли вруч* выбрана выдано выйт* выйти вылет_в выполнен
7 высадили вышн* вышним где горячей_линии дале* далеко день_без детс* добрый_вечер доде* доделав доехав дождем дохо*~
7 доходит доходит~ ей ждит* ждите живу* живут за за_# за_беспокойство за_год забронировала зака*~ заказывал
7 замечательный запись_к защи* защитный и_на и~ интересуюсь ирин* ирина использована каки* касса_не кате* категория
7 кидал кирп* кирпич класс коляску коно* коноводку копеечная который_я левых ли_скидка~ лифт*~ лифта~ магазине~ март
7 маршрут маст* мастера места микрозайм мне_в муж на_бумаге на_горячей на_сортировке набо* набор начи*~ начислили~
7 недели неделю ника* никакого номер носить обед* обра* осаг* осаго отве* отвлекаю отдали отменил передают перестал
7 писе* писем площ* пово* повы* подарочная подб* подберите поддержке подписывал пожилые позв* пока* половина получил~
7 пома* помаленьку почти~ почту претензий прикладываю провод прог* прой* пройти прошлого путе* путешествует работаем
7 разл* разлогинивает разм* распаковки рассрочку ругаются сапо* сапоги сборка сборщик свис* свистит сдвинули
7 сейчас_висит серв*~ сервер~ сист* сказали_ждите скидка~ скидка~_студентам~ скри* скрин следующей слой слом*~
7 сломанный~ случайно соба* собака_съела соед*~ соединяет~ сортировке сортировке_в сотрудник специалисты списали_за
7 списалось~ стаж стес* стесняется стра* строительный стул* стык* стыковка съел* съела тыс тыс~ уже узна* урок учебник
7 фамилии ферм* ферма цел чемо* чемодан что_заявка шел шкаф* шкафа я_вам
6 #_minutes #_года #_не $ *acher *aders *alipa *amosi *anner *aruka *bands *cence *certs *chair *ckens *dikia *ejaza
6 *ekday *ekuja~ *eleka *endwa *ghted *gueni *ijaja *ilipa *inues *ipled *itten *ivers *kiano *kisha~ *kohoa *lence
6 *lisho~ *nalia *niita *nings *noyed *nthly *ology *pasua *plate *rence *rents *rteen *suant *swers~ *taker *tomer
6 *tumwa~ *ueing *ulter *venty *ybody *атура *ащает~ *верху *вочку *вчера *вывал *ездки *ездом *епила *есаря *етесь
6 *женцы *зетка *инала *иницу *лился~ *ложил *мнеет *нтиль *овека *очный *пасть~ *пяток *рание *релым *ржали *рмить
6 *рняка *рнями *рядки *садка *скают *сохла *стали *тался *тиной *торам *трика *учено *учить *ясняю _a _chanjo _dawa
6 _domain _gas _good _mimi _niliagiza _order _аккаунт _благодарю _больше _не _нужна _оплатил a_template accept~ acct~
6 alerts alis* alisema alitia aliyefariki alon* amef* amesimama anaa* anaomba_pesa anap* and_said anga* angalieni
6 anno* annoyed answers~ arro* arrow as attack attend became because_my been_without blank brea* cancelled_flight
6 caretaker chan*~ chic* chickens chum* chumba clap code_and concerts continues corn* corner customer deci* defaulter
6 delighted doctor dont_want drif* drifts drivers eggs email email_now evenings everybody family fees few
6 for_cancelled for_now forty_minutes fourteen friday front_of fungueni fuse gone_and good_morning grandmother grown
6 guys had_no haijaja haijapata~ haijatumwa~ hajafikisha~ half_my hali*~ halipo~ halipo~_kwa hand hapatikani haraka_ni
6 has_stopped hasn* hasnt hawajui he_doesnt heating husbands i_swap ikathibitisha ikip* ikipotea im_still im_watching
6 imesimama im~ in_and in_front inaonekana inaruka info* inte* invoice_in is_off it_normal it_still its_way ive_got
6 jumamosi kika* kikao kita*~ kitambulisho~ kubadilisha_jina kufua kuniuliza kupa* kupasua kupiga kupitia kupo*
6 kupokea kwa_list langu_halipo~ lazima_yote learn lena licence like* likely line lose_the lost~ lovely_weather mails
6 maka* make_a matatu me me_know memb* metr* metre mhus* mhusika mifu* mifugo mkaa* mkaangalia mkae* mkaenda mmeandika
6 mmek*~ mmekuja~ mnaj* mnaniita mnit* mond* monday monthly movi* mpendwa mtarudisha mtur* mturudishie mu mwezi_huu
6 my_grandmother my_tenant napata nata* niec* niece nights nikamaliza niliagiza nililipia nimejaza nimesahau nimetoa
6 ninaandika nirekebishe nitu* no_signal nor not_angry~ nzim* nzima of_# of_me on_the~ ondo* ondoeni one outi* outing
6 overcharged peri* phase pich*~ picha~ pole poun* pounds pursuant queueing ramp readers reco* record ref refe*
6 reference refund_for rehe* rele* return_a riba rider_akasema rota rudi sad samahani_kwa scanner seat* send sending
6 serial seventy shad* shade shifts shoe* shoes sijui_kama silence since_the sixty sms_ya soda stee* steering stop_the
6 swit* switch tape* taped tatu_naandika teac* teacher template tenant test_results that~ the_fuse the_hour
6 the_missing the_money the_screen the_supermarket the_visa the_weather time_do to_make to_return toge* together
6 tractors trip* tripled tulilipa tunashukuru two_people ulikubaliwa ushi* ushirikiano vat wa_miaka wale wameondoka
6 wanaanza wanaimba wanakataa wanalia wanasubiri was_meant watc* watching weather_here wedn* weekday weeks_and
6 wheelchair wila* wilaya with_two within_# with~ written ya_blue ya_chama ya_wiki yote_imesimama you_please youl*
6 youll za za_# zimeenda zinaonekana администратор аккаунт_в аккаунт~ апел* бата* бесп* борт* в_вашем в_марте вентиль
6 ветк* ветклиники взят* взять вмят* вмятиной возвращает~ вручено входа~ вчерашнего вы_наверняка выво* выгр*
6 выставлять годовой голы* голыми горе* горелым гостиницу девочку держимся деся*~ десять~ дня_назад добрый_день дове*
6 доверенность ждали за_полный зала зама* замачивать замк* замке заря* зарядки здорового и_прямо изме* изменить
6 исполняется кажд* как_добавить как_получить как_поменять как_то кипяток класса код~ коне* конч* корн* корнями кота_в
6 красный кто_нибудь лежала лиша* лишаем логи логи* люде* людей марте метро мину*~ минут~ могли на на_вашей на_весь
6 на_неделю наверняка наверняка_заняты наверху наро* насчитал начали никому но_деньги новы* нужна обуч* объясняю один*
6 одиннадцать ок_хорошего окно* окном он_у операторам остался отва*~ отвалился~ отметил ошибке пенс* пенсии перекрыть
6 переплатил перестали платил подвал подписку_отменил подсохла подъездом поездки поза* позавчера позвонить пол полу*~
6 получить помощи попа*~ попасть~ посадочный после_третьего посылки почт*~ привитого приехали прикрепила приложил
6 приходить прои* происходит пропустили прорвало процентов разным распаковывал розетка рука саже* саженцы сбеж* сбежал
6 сдав* сдавать сдали симке сказал скоро слес* слесаря сняло собрание сообщения сорт* спрашивать стало стра*~ странице
6 счете такси_сняло темнеет терминала течет то_есть товара толк* только_в удержали фонд холодильник_привезли хостел
6 человек_терпеливый человека четв* чт шесть штор* шторы электрика я~
5 #_at #_iko *ached~ *ading *aitoa *anika *aring *arsed *bling *bodys *ching *cribe *ctive *dishi *eable *eeper
5 *iliwa~ *imate *iniki *ishes *ister *ivery *lipwa *llect *luded *manga *ndika *ndles *nunua *pired *plier *rning
5 *sense *sikia *stand *stari *stles *store *sults *sword *tance *tcase *tcoin *teway *tieth *tumie *tundu *urday
5 *ution~ *uwaje *verts *yesha *ypted *адные *алтер *анные *бежом *вание *ватку *влено *вонил~ *екцию *ернет *есень
5 *жимся *збито *зрабу *исала *исаны *истан *ичных~ *каунт~ *кунды *лконе *лночь *лонил *льник *ляцию *машку *монте
5 *несли *нники *ойдет *ольше *онили *оргаю *офона *раммы *ройка *роплю *рузка *рщица *стеме~ *стить~ *такты *телем
5 *тнице *товой *ужает~ *умент *хамил *хнику *шлось *ъезда _daktari _first _looking _mlisema _mshahara _when _муж
5 _прислали a_copy a_dog a_panic a_second adverts afte* after_ten afternoon_i aid akit*~ akitumia~ alan alinishusha
5 aliv* ames* amesema amev* an_invoice anaahidi anaitoa and_our and_we and_what any_of arrive~ ask_you assistance
5 atak* back_on backup bila_sababu billing bitc* bitcoin blan* blocking blue bot_keeps both* build bundle but_my
5 calls_for cancel cap claim clients clou* cloud collect confirmation counting coursework cous* cousin cuzo dada dakt*
5 daktari dani* daniel darasa data days_ago delivery dhl dog_older down_the duke duty emails~ encr* encrypted esti*
5 estimate eti every_invoice every_time everybodys exit expired fee_ya ferr* ferry files finishes form_for four_times
5 fresh from_home gateway gift gift_card give* gps gute* guten haijaingia~_mpaka haijakuja~ haionekani haji
5 hawajasajiliwa~ hazifunguki~ hazionekani hearing hii_na hire* hired i_gave i_write idle ijay* ijayo ikiw* ilikuja
5 imechanika imekatwa_mara imenifungia imenimaliza imenimaliza_kabisa in in_the in_writing in_your inactive
5 inactive_na inasema_used inasoma included info inside_my ishapatikana it_says ive_been ive_explained
5 jana_haijaingia~ kido* kijana kind* klin* kliniki knec kuan* kuharibu kuhusu_refund kuin* kule* kunitukana kuul*
5 kuuliza kuwa* kwa_akaunti ladi* ladies lamb lead leed* leeds lice* linaondoka loun* lounge luto* luton mafu* mailing
5 maja* majani matundu mawi* mawili mbili_na membership mention mimi_niko mistari mke_wangu mlic* mlichelewa moin
5 moment murder mwambieni_mama mwezi_mzima mwis* mwisho my my_booking my_meter my~_points~ na_bado na_email najuta
5 naka* nakala nama* namanga name_on naomba_kuuliza nashindwa new_one ni_sawa ni_vile ni_ya niliwatumia
5 niliwatumia_juzi nime*~ niny* ninywe nipe* nisp* nispray nods nons* nonsense noth* nothing_is number number_is nurs*
5 older_than on_my one_from order_yangu pay pin_kwa played plc poin*~ points~ pole_pole prob* reached~ readings
5 reconciliation rehearsed restore results road said saints sama* sasa satu* saturday scho* season_pass send*~
5 sending~ sens* serm* sermon shou* showing_a shows_# since_yesterday sio so_much solu*~ solution~ statement_shows
5 stay stre*~ streaming stress~ suitcase supplier tatu~ tawi tenn* tennis than_ten than_the that_the the_ferry
5 the_pharmacy the_same the_season think three_sundays tier till*~ tills~ to_cancel to_pay~ to_someone told_to
5 twentieth twice_and twice_for two_more ufup* ufupi unanswered understand unsu* unsubscribe unti* until ups used_na
5 vest* vestry vidogo vipi~ viwa* viwavi vps vya waju* wajue wash* wear* wearing wedding_is what_time whistles wiki
5 wiki_ijayo wiki~ wild* wildly with_our without_a work_from would_i ya_macho yameanza yana* yet~ yet~_but you_people
5 ~4 акка*~ анкете апелляцию бала* баланс балк* балконе болт* болтов больнице_не бота бросил бухг* бухгалтер в_анкете
5 в_субботу вечера врачу встали вторая вход выводят выгружает~ выгрузка выдал выпо* грее*~ греет~ два~ двойки декл*
5 декларацию дела* доби* документ дома* домашку домофона доната если_карту~ ждал* жду жили* жилинспекцию заба*
5 забанили заказа закрашивают заме* запустить~ заяв* и_еще играет интернет их к_врачу какие карт*~ ключ контакты крас*
5 кроватку купила курсы меся* месяц_плачу мне_позвонили могу* могут модели моло* москва на_карту набора накладные
5 нали*~ наличных~ написала насчитали наха* нахамил не_греет~ не_могут не_тот неве* нету нику* никуда никуда_не но_я
5 новые обновления обращаться отгу* отгул отклонил отчетность панели патч* патча переводить~ перенесли пересмотреть
5 писал_в плачу_за плес* плесень побольше подъезда позв*~ позвонил~ позвонили позвоните позд* полночь получили прив*
5 приложение_такси принес приходит проги программы проработал пятнице пять работы раз_не разбито разрабу расторгаю
5 ремонте рубе* рубежом с_работы секу* секунды сидел симп* сист*~ системе~ сменил снятие сомн* сомневался сооб*
5 составлять сохранения списал списал_# списаны спор* столик стро* стройка студ* судя судя_по счет сюда такой техн*
5 технику тороплю трек убор* уборщица уже_вторая ужин* ужина узбе* узбекистан украдут~_за~ уходит_на учительница февр*
5 хотел_бы чего чеки числ* экск* я_с
4 #_for #_у *abiwa *aflet *ahidi *alipa~ *amisi *anjwa *apiga *arsal *audhi *aving *bsite *bunal *ceipt *chman *ehani
4 *ejibu~ *ekuja *enfly *ength *epiga *ereva *etuma~ *ghing *hezea *ibiwa *icing *icity *iendi *ipino *lieni *lizia
4 *llite *loyee *mmand *morow *ncern *nding~ *ngiza~ *oices *olled *order *otuma *plete *rican *rival *rting *rvice
4 *songi *stion *thday *ually *utaki *vider *visor *wance *works *авать *актум *анный *антии *арого *атает *ачала
4 *ащусь *бавка *вичка *врале *гаюсь *довой *евник *емени *еняют *етном *етчер *жития *зусть *ивать *иехал~ *иссию
4 *итать *иться *крыли *ленке *леный *лишек *натил *ойкой *омить *падаю *ращаю *рейка *рнете~ *робку *рофон *рочка
4 *спода *стинг *тация *тницы~ *тобус *трена *тчики *учную *уются *щадке *щении *ьтате _arv _fee _mbona _mnaweza
4 _msijali _noted _salio _si _второй _ждем _заблокировали _номер a_customer a_fuss a_small after again_with alha*
4 alhamisi allowance allowance_for amej*~ amejibu~ american anaandika annu* annual anyb* anybody app_is app_let
4 arrival arv_zangu asil* asilimia auth* authorisation bake* bakery bakery_downstairs believed bill birthday bothering
4 bothering_you by_hand came~ cher* cherehani children_and choi* cm coll* collecting command compensation concern
4 danger debi* debit delivered_to deposit_ya desk docs doll* dollars dosa* dosage dress_ya duni* electricity emba*
4 empl* employee enro* enrolled even* every_evening everything filipino finish for_bothering for_it fuss gb get
4 girl_at gone~ got_into greenfly haikuhesabiwa hair haisongi hamt*~ hamtanirudishia~ has_a has_got hata* hatutaki
4 haziendi hey hong* hour*~ hours~ how_can hr hudu* huduma huko i i_used ikaj* ikaja inaa* inakataliwa inakufa
4 inaonyesha_# inasema_sijalipa~ inga* ingawa invoices is_for its_a ive~ jamaa jina_kwa just_spins juzi_na kama_mna
4 kani* kesho_asubuhi kesho_kutwa kesho_saa key kish* kisha kuchanjwa kuhamisha kutw* kutwa kuzu*~ kuzuia~ kwa
4 kwa_till lain* laini leaf* leaflet leaving lectures logg* logged lose lote mail_about maji*~ majibu~ majina manu*
4 manual maom* maombi mbili_sasa mke mkopo_nilimaliza mlangoni mnanichezea mnaudhi monday_and morning_and moth* moving
4 must* mustnt mwez* mwezi my_new my_order na_stima na_watu naba* nabadilisha nawasilisha nawe*~ naweza~ need_the
4 networks next_term niba*~ nikiwapigia niliacha nimepiga nimepiga_simu nimetuma~ nisu* nisubiri nowh* nowhere on
4 on_saturday othe* paid_for pain~ panya_kidogo pass_and penn* penny phon*~ phone~ plan pricing prints provider put
4 read* receipt refu*~ refund~ register rehearsal requested resets rose* roses saba* sababu sada* sadaka sale salio
4 samahani_kuwasumbua sasa_na sate* satellite sawa_boss seam* seaman seri* service shown~ sijaiingiza~ sijalipa~
4 sijalipa~_na sina since_then size smar* snow* snowing solid spins spra* strength styl* style supervisor suti syst*~
4 system~ tangu~_update~ tati* tatizo tatu_sasa team_has tell* tena* that_i the_annual the_bakery the_gift the_girl
4 the_heating the_nurse the_school the_weekend them_to this_is time* to_another to_open to_priya to_us token_ya told
4 tomorow tomorrow_at trai* trea* trib* tribunal trouble~_you~ tuit* tuition tulireport tunakula tunalipwa uder*
4 udereva upande_mmoja upda*~ update~ used_more vat_number view* viewer vin vita wage wanadhani wananiuliza wanapita
4 wapi was_at wase* wasee watchman we_fly we_get we_will webs* website wenzangu where who_gets writ* writing_and ya
4 ya_panya ya_tatu yanachukua yest* you_sell your zone а_мне абонплату аван*~ аванс~ автобус анке* апелляция апре* бак
4 бан банка батарейка берет билета буквам бэка* бэкапы в_мае вашей_площадке вернете~ вним* внимание во воду воды возм*
4 возмещении времени вручную всле* вследствие вы выгр*~ выуч* выучил вышл* гарантии года~ горо* город господа датч*
4 датчики даты день_нет диспетчер диспетчером дневник днем должны должны_были дона* донатил доро* дошл* дошло если
4 жалуются ждем жела* за_неделю заво* закр* зало* залог зашл* звон*~ звонки зеленый и_есть изде* издеваетесь изли*
4 излишек инет исправить кадр* кадровичка каждый како* кататься клиенты_жалуются комиссию консультация коробку корп*
4 ламп* лампу листке мае меня_взломали меся*~ месяца микрофон мин мой_кабинет мужа надб* надбавка нажа* нажать назв*
4 наиз* наизусть нако* нали* настройкой не_приехал~ не_того неправильный нового нужна_справка обновление обращаю
4 обращусь общежития ожид* ожидайте оставлено отваливается отвез отка* отказывает открыли отменили отменяют отпи*
4 ошибка_# первое пересчитать пись* письменно площадке подключили подожду_до подойдет подойдет_ли подписку_которую
4 подскажите полисе понять попадаю постфактум потом_в правый предусмотрена прие* прие*~ приехал~ приложение_не прин*
4 пройдет пятницы~ пятого раза раза_за разв* размер распакована рассрочка расчетном ребенком_на результате руб ругаюсь
4 само само_пройдет сдат* сдать семьдесят сера* серая серв* снач* сначала соот* соответственно сорванные соци*
4 социальное спец* списали_два списываете срод* сроду старого стат* судь* судьба счета счит* съем* съемки сыну так_вот
4 тари* тариф тарифе телефон_пришел това* у_вас уваж* уведомить увел* уволилась удаленке узнать указ* указан улет*
4 улетел утра_не феврале хватает хостинг цеха часо* часов част* через_раз четы*~ четыре~ числа_сегодня читы это этот
4 я_человек
-4 #_sasa #_год *alize *arage *arini *aweza *cking *eight *ereni *hamba *hange *haved *hbour *hicle *icate *imaje
-4 *ineer *iniua *inter *ipped *ishie *ivist *ivity *ktari *kundu *letee *liday~ *meone~ *ndler *ngapi *njiwa *nning~
-4 *noons *nyaga *omeke *ooded *ounts *plain *plant *rcode *reset *ripes *rking *rrent *sanya *stake *tance~ *ticed
-4 *uired *ulima *umiwa~ *using *usual *voice *xpire *yment~ *yslip *анцию *арому *асота *астик *ацкий *ачать *ашаем
-4 *ботал *ботка *вания *дойти *еехал *езать *ерией *ерную *етарь *ждать *заные *змеры *зывал *зывам *ивать~ *исный
-4 *истой *ителю *ишите *ишник *кажет *лении *лтели *льком~ *мерит *млять *мнаты *нести~ *нится *ничка *нками *нника
-4 *нными~ *нтакт *няете *няйте *овами *овики *овник *овном *одину *олзет *олько~ *онить *ормки *остой *остях *оцесс
-4 *писку~ *рании *раста *рмата *рмите *ртить *сания~ *сните *стила *стите *стыми *тайте *терых *теряю~ *точку~ *точно
-4 *тупно *уации *уется *уминг *учили *ховку *чиная *ывала *ычную *ьству *язаны *ятить _mungu _naomba _naona
-4 _nikipoteza _nimejaribu _please _sorry _which _здравствуйте _какой _карта _пришлите _разобрался a_card a_quotation
-4 a_very activity afternoons again_and alert alic* alie* alivunjiwa all_the am_locked amer* and_only answer apar*
-4 apartment apple apple_pay archivist at_the autu* autumn bado~ barcode barn be_in beba before_that behaved bei bell
-4 blig* blight book but_ive can_you card_declined card_ya cats cert* certificate clinic_day colu* comp*~ comparing
-4 could_you cover_ya curr* current dali* dalili dalili_za dies do_i each_day edge engineer exch* exchange export_my f
-4 five* fives flooded fly font* fonts for_anything for_nothing for_the free from_the game game_na gros* gross hain*
-4 haina haina_shida handler has_its haya here_i hii_app hiyo holi*~ holiday~ hongereni host housing hung*~ hungry~
-4 i_see ile_ya ilic* ilicancel ilikatwa iliniua imeandika in_april inaandika inaitwa inalipia inapatikana inar*~
-4 inarudi~ inawezekana inst*~ instance~ insurance insurer invoice it_all it_for itarudi i~_die jack* jackets jana
-4 job_from just_wanted kabl* kabla kama* kamau kamu* kamua kari* kazi_safi kichwa kikundi_cha kind_regards kiri*
-4 kirinyaga kitui kuba* kuon*~ kuonekana~ kurudisha kusu* kwa_mtoto kwen* lenu levy lini looked lot maharage maiz*
-4 maize malaria_kwa masaa_mawili mbad* mbadilishe mbon* mbona me_a me_think miez* miezi mingapi miss~ mistake mkul*
-4 mkulima mnap* mnatoa mnaw* mnaweza mome* mpaka_saa mshamba msip* musi* music mwaka_huu mwekundu mwezi_tu
-4 my_neighbour my_team my_will mzigo_umefika na_bei na_saa na_tungependa namb*~ namba~ namba~_gani~ napu* napulizia
-4 nasa* nasafiri nataka_kurudisha naweza_badilisha nchi ndio neig* neighbour next_time ni_gani niambie nian*
-4 nichomeke nikafikiria nikibadilisha~ nikipoteza nikiwa_safarini nile* niletee nilipoteza nimehamia nimekusanya
-4 nisaidie nitazimaje no_reply~ noticed notification nrb number_and number_on nunu* nunua nvm offers on_thursday
-4 or_must paperweight paym*~ payment~ payslip period plan*~ planning~ plea* policy pric*~ price~ print printer
-4 quotation_for ready reply required router safarini says_expired shark shif shipped sijapanda sijatumiwa~ silv*
-4 silver skip* skips smea* smear so_we soci* someone~ soon spam_folder split ssh start stea* steam stolen stri*
-4 stripes taa tarehe_ya the_battery the_parish the_password the_single though_the three_days three_weeks times
-4 to_change transplant treasurer trie* tried tu_kujua tumi*~ tumia~ tuna* tunataka tungependa unusual usin* usua*
-4 uvum* uvumi vehi* vehicle vend* vendor vis vizuri_lakini vuli wa_tatu wach* wacha wako_na wangu_ako wants_to weny*
-4 wenyewe when~ when~_i~ whic* which which_made wide wiki_nzima wipe* wiped with_everything without_it~ ya_mbolea
-4 ya_profile year_and yell* yellow you you_tell za_malaria za_simu za_wiki zinaexpire zinakatwa айти* айтишник боюс*
-4 боюсь бухгалтерией в_отделении вам веде* ведет видео вися* висят влож* вложении во_вложении возраста все все_деньги
-4 всего входят~ вчер* выбирать выставить вышло вяза* вязаные данн*~ данными~ дату дать дейс* делается дней~ добавить
-4 добирать добр* дойд* дойдет дому достаточно доступно дурак дурацкий если_потеряю~ еще~ завели заво*~ заводить~
-4 загл* задачу заказывала закройте закрыть заменить зано* заново зашла заявление игру испортить как_отключить
-4 как_перенести как_сменить кака* какая карточку карточку~ квитанцию кени* кении комн* комнаты контакт копи* копию
-4 коровник коше*~ кошельком~ красота креплению крив* криво критическое курс* куст* куста лени* ленина ли_перенести~
-4 лично личность любое мало* маломерит маю мая местах могла модерация можн* можно мучн* мучнистой напи* народу нахо*
-4 начиная не_в неделе немн* непр* низа нитк* нитка новостях носи* ношу обработка объясните обычную обязаны огне*
-4 огнетушителей одновременно она_меня онла* онлайн опис* описании оплачивать~ опры* опрыскать освя* освятить осно*
-4 основном остались отдельно~ отдельное отзывам отличается отпишите отредактировать отрезать оформлять оценками
-4 пере*~ переехал переехали перенести перенести~ переоформите пери* период план пластик подкормки подойти подписку~
-4 подскажет подставка подтверждать пожелтели пожертвования показать поль* поменяете поменяйте поползет поте*~
-4 потеряю~ потеряю~_карту~ поче* почему правда приг* приглашаем прислать приш* пришлю пробный пробный_период продаю
-4 пропустила просит простите простой простыми процесс прочитали пустую размерную размеры рожд* рождения розе* росы
-4 роум* роуминг руга* сайт* сбор сбора свящ* священника секр* секретарь семи сервисный сетк* сетку скачать скол*
-4 скол*~ сколько сколько~ словами смор* смородину собрании совм* совместительству соседней списания~ списке
-4 спрашивают старом старому стекла страничка страховку строку стыд* стыдно схем* схеме счет~ темы тома* томаты торч*
-4 торчит уберу убить угон* угона формата хранится цвета~ черновики число что_у шестерых шов шт эвак* эвакуации экст*
-4 экстренный юрли* юрлицо
-5 #_за *acket *acost *afuka *afute *amika *ample *atasi *ative *auoni *ciety *dancy *ekana *erlap *esign *ezaje
-5 *ffers *gukia *hakos *hamie *homwa *icked *icted *icult *ifika~ *iishi *ilika *imbia *ional *itors *ivacy *lands
-5 *leman *lieve *ngoja *ntant *ocess~ *omeka *rries *space *surer *tambo *tches *tgrew *tmann *uliza~ *адьбы *ались
-5 *аняет *апрет *бенка~ *вивка *вуйте *давно *десят *довую *думаю~ *ельно *еская *ещает *иками *иссия *мерно *метил
-5 *овине *одные *одный *онтом *опуск *отает *пасна *порту~ *пуска *рейду~ *рейти *ренос *рячую *седку *сится *сском
-5 *стима *сылки *тавке~ *татка *тером *торой *устят *учить~ *шинок *шущих _# _ada _clinic _fees _hey _kindly _nauliza
-5 _nawezaje _picha _typo _подскажите _пришло _прошу _скажите _сколько a_gentleman a_parcel accountant ache* acheki
-5 after_the agrees akaangukia akiwa_na alichomwa alin* aliyeumia all_of allotment ama_lazima and_got and_have api
-5 appl* arch* are_comparing as_well asante_sana attached badilisha_jina bana be be_patient believe booked_for boot*
-5 boots bracket bwana care* cellar cha_akina char*~ cheers_that class come_out confirm contract_from covers
-5 dark_theme days_and defa* differs difficult does_the due_thursday educ* educational embarassing entry exam* example
-5 expo* for_writing gent* gentleman gmbh gp haiishi half_of hana_simu~ hard_to hart* hartmann hawauoni helm* helmet
-5 home i_registered idea_tu if if_the~ ikic* ikichomeka imeandikwa impo* import in_law in_may inacost inco*
-5 incomplete insurance_ya is_made is_there is_wrong it_my jibu* jibuni jins* jinsi jinsi_ya juzi kama kiasi_gani
-5 kila_mmoja kill~ kindly_advise kitambo km know_if kuandikisha kuhi* kuhire kupe* kupendeza kurudi kwa_hivyo law
-5 linabadilika loos* machakos majibu makaratasi matc* matches mbov* mbovu me_if me_would message_of milk* milking
-5 mine_is mliniambia mlinisaidia mnac* mnacharge mnaweza_rekebisha mnia* mniambie mnisamehe more mrs msaa* msaada
-5 mtu_wa mwezi_na my_message my_spam na_kuna nalinganisha namba_ya naombea natumwa naul*~ nauliza~ nawa* nawezaje
-5 nega* negative next next_month next_spring ngapi_kwa nguo~ ni_idea ni_kiasi ni_pesa nich* niha* nihamie niju* nijue
-5 nikaogopa niki*~ nimeenda nireport nitafute niwahi nothing_until~ nyeusi off_work on_it on_your one_and or_do
-5 or_only outg* outgrew overlap papo past~ per per_day perm* permit petrol pia pric* privacy proc*~ process~ quar*
-5 quarter reached redu* redundancy rekebisha result revo* revoking rota* rotation safari same_hotel seater sent~
-5 shule_inasema since_thursday since_you slow* slowly society sohn subscriptions sunday_the supported switch_on tax
-5 ten test* testing the_chat the_choir the_data the_lab the_policy the_process the_seller the_travel~ to_everyone
-5 to_it tu_nijue tunamngoja tunaomba tunapanga tunaweza ujao_ni ukif*~ ukifika~ ulit* ulitoka uoga upya ur visi*
-5 visitors visits wakicheka wakipungua walikimbia was_very way_to wed_like what what_im whats_the widg* widget
-5 wiki_ngapi wiri* wiring with_another with_wrong worked_and workspace wrot* wrote ya_app ya_miezi yalikuwa yeny*
-5 you~ zilichafuka ага_понял бага* багаж безопасна бизн* бизнес букве в_воскресенье в_конце вашего_обновления вежл*
-5 верно взнос виден вклю* включить вмещ* вмещает во_второй возвращаются~ второй_половине входит вы_работаете вышлите
-5 гб год~ годовую горячую дата дево* делаете день*~ деньги~ доза домена допу* допустима доставке~ дружу если~ есть_ли
-5 жена за_десять забить занимаетесь записать заявке здравствуйте изго* изготовления или_только кило клубе ключ_от
-5 комиссия компьютером конце которой кошки краска критическая купил лайт лечится машинок моем*~ моему~ можно_оплатить
-5 муж~ на_дому на_русском надо_ли неда* недавно ничего_не норм_это нуля окол* около оплатить оплату~ оплаты~ остатка
-5 отпустят отре* отчество офис* офиса пасп*~ паспорту~ передумаю~ перейду~ перейти перейти_на перенос переносить
-5 перм* пермь пишущих подстраховаться пож половине получателю получение получить~ помощь поправить после_свадьбы
-5 посч* посчитается предоставить прет* прививка примерно пришлите прога продлевать пропуск пропуска просадка
-5 прошу_предоставить пуст* работает работаете_в разобралась_сама ребенка~ ремонтом русском рюкз* рюкзак с_моим
-5 самозапрет самой свадьбы свой~ серд* скок* скока сколько~_это~ случ* совс* совсем соседку сотрудниками сохраняет
-5 спам спасибо_что спрашивает сред* счету~ тепл* украдут~_телефон~ хотим_подключить хотя_все хочу_записать чеке
-5 что_написала это~_стоит~
-6 #_pupils *ached *akiwa *angwa *aplan *cates *cover *dated *dents *dhuru *ecked *eport *esday *fanye~ *funza *gilio
-6 *hindi *ikana *ining *letea *login *ludes *msung *nfall *nguzo *ports *ppose *rance *rried *rtcut *tical *ungui
-6 *vices *waida *атный *ахует *вится *дожду *ефона *здать *зжает *зинам~ *ивную *ивный *инуть *иньте *ктору *латно
-6 *личии *ллицу *льный *майте *новой *нское *нький *овной *пение *порта *прежу *рвого *рытия *сенье~ *сивая *сская
-6 *тавят *татке *тырех *ховке *ховую *шками *шлите *ьержа *ючить *язать *яющая _for _pesa _ticket _what _что _экзамен
-6 a_stolen about_how account_for adults akii*~ akiibiwa~ alifika alph* alphabetical anaf* anatakiwa api~ baad*~
-6 baada~ baada~_ya bei_ya bonu* bonus brin* bring cabin came_back can_my card_if care cat certificates charge checked
-6 comma cows cros* dela* delay deni* denise devices documents_do emergency_number ener* energy ever~_happens
-6 explained_it fall* falls fibr* fibre file_was fini* for_my for_somebody forg* form_is game* games haid* haidhuru
-6 haifungui haijatoka her_name hivy* hivyo how_long huwa i_bring i_just i_suppose ikiibiwa_siku~ in_her inacover
-6 inafuata inaw* includes is_that itakaa just_an kawa* kawaida kiin* kiingilio kujiunga kulinganisha kulo* kulogin
-6 kununua kuwapongeza kwa_meeting kwal* kwale letter_of limi* limit logged_in logo_on long mahi* mahindi maji* map_on
-6 mbwa miezi_tisa mlizotuma mmeshinda mode* model months morning_i move* moved mrek* mrekebishe msib*~ msiba~
-6 mtanijibu mtu_aje my_account~ my_husband my_mother my_username na_# na_kama na_mbili najaribu naomba_statement
-6 nash* nawe* nayo need new next_to ngapi_jumamosi ni_ngapi nibadilishia~ nifa*~ nifanye~ night nikigonga nikipiga
-6 nipa* nitaichukua nitumieni notifications number_in on_it~ one_since only_one otie* otieno our_staff out_to
-6 panicking past* pastor pay~_out pict* poa_sana punguzo pupi* pupils pupp* puppy quot* rainfall rega* registered
-6 registration requirements robo* saa_nne safa* sams* samsung saut* sauti say_about sept* september service_as
-6 setting ship* shortcut si_mbaya signature siku_hizi simply simu_ikiibiwa siti* sitini smile stor*~ store~ students
-6 sund* suppose the_logo the_older theme this_week tho to_close to_mine to_move tour tree tu_na tumeona tunafundishwa
-6 tunajifunza tunaleta tunaplan tunayo turned_off unga usually utc viba* vibaya vipo vizuri_kwa vyak* vyakula walimu
-6 wamt* wamtibu what_do what_is ya_mwaka ya_nani yaja* yajayo yanaanza you_are your_letter yout* zimepangwa а_если
-6 а_что айфо*~ айфон~ бесплатно было_в в_отпуск в_том вами вашим веге* вегетарианское виде* визового воск*~
-6 воскресенье~ входит_в выез*~ выезда~ говорю году головной града дачу дед делать_если дети для договора доктору
-6 должен дуба* дубае же_самое за~ закрываете застраховать зря иван* ивановой или_нет иног* иногда картой~ кири*
-6 кириллицу клавиатура кнопку консьержа корпоративную корпоративный красивая крит* любл* люблю любом магазинам~ мале*
-6 меня_нет метра мини на_ваш на_юбилей наез* наезжает наличии находит нет~ номеру ноче* ночевать нрав* нравится ну_и
-6 обязательно ожил омск оставят остатке ответ оформляете пауз* паузу первого первого_числа переключить писа*~ писал~
-6 повернуть подожду подумайте поиск посылка потопа предупрежу привязать примерный пришлите_пожалуйста пуст*~ пусть~
-6 раздать реал* реально рейс* рейсе рекл* русская самое связи сдвинуть сент* сентября скаж* скажите скачивается
-6 скиньте сортировать спасен справку_о старушками страховке страховую страхует студ*~ студентам~ счету считается
-6 телефона тера* терпение тороплюсь трав* травить ту управляющая филь* фильтр форм* форму ход ходи* ходим центра
-6 частям черный четырех читают~ штат* штате эксп* экспорта язык* языках января
-7 *abook *ajili *aking *aning *anzia *apili *asomi *ataga *cines *cture *donda *edule *eived *erves *hunga *ianza
-7 *ijibu *ikali *ipata~ *kisha *meday *nefit *ngana *ocess *olute *osity *point *rsary *sahau *senti *skeli *teers
-7 *tosha *tpone *ttern *ugged *uhusu *авить *адьбу *аницы *везти *дался *евать *еники *ерных *ещают *иняла *ичный
-7 *крали *лейте *льких *мание *мытая *нькая *ольны *расте *ровка *ролей *рпусе *усные *цевой *читал *шение _bima
-7 _kidonda _loan _nimejifungua _siku _tangu _were _все _посылка _это a_case absolute acce* acti* adop* adoption advi*
-7 aliacha all ameipenda amep* ameshaipokea anafanya anapea anapokea anashika and_neither app_inaonyesha as_i
-7 atafurahi bado_sijanunua bais* baiskeli before_the benefit boss break bure bursary capt* caption carried case*
-7 cases casu* casual cate* catering chetu cleaning clic* closes_tomorrow curiosity dead_and december dese* deserves
-7 deserves_a else end esim export feel fill* find_the floors fold* folder for~ fundi_wa gold gree* guil* guild
-7 habari_naweza hapo hawasomi homework how_do i_change i_export i_noticed i_transferred i_was ikii* ikiibiwa impr*
-7 impressed in_one inaruhusu inaweza instructions insurance_pay~ is_only itak* jumapili kama_hii kesho_ni kidonda
-7 kilimo king* koti ku kuacha kubadilisha_pin kufungua_account kuit* kuitaka kujisajili kulingana kureport
-7 kwa_profile kwa_simu la_mtu lad like limit_on login_code maana maandishi mado* madogo marr* me_i me_what member
-7 mkik* mkikaa mlinzi mnatibu most moyo mtao* mtaona museum my_neighbours my~_card~ nataka_kujua nataka_tu ndo_iko
-7 news niba* nibadilishe nikasema nikichunga nimejifungua nipe niru* nirudi nite now_im nyinyi_ni of_a of_next offer
-7 on_to on~ open_sunday pa park* pase* pasenti pasenti_ngapi passes pattern perf* pete phone_line picture pins plans
-7 plot porto postpone process prom* pua puts rafi* rafiki rather_than reads received sche* schedule serikali side
-7 sijanunua sofa~ someday sort_by spre* statements study tell the_blue the_caps the_phone the_washing the_wrong
-7 then_silence there_parking thought_the tryi* trying tumeongeza tunabook unpl* unplugged vaccines vizu* vizuri
-7 vizuri_ni volu* volunteers wado* wadogo wanataga washing washing_machine way we_had wed when_there whether_the~
-7 whoe* whoever will with_the would_like xiao* xiaomi xmas ya_gold ya_mpesa ya_ofisi ya_sacco yangu_hapa years
-7 yeye_ako you_look you_recommend your_phone za_asubuhi zenu_za акк блокировка блокируется блюд* болейте
-7 будущее_сделайте был в_приложении вас ваш_сервис верс* вкла*~ врем* глаз дали действует доба* добавьте довольны
-7 дого* допс* допсоглашение другого_хостинга дыма еще_вчера забрать_посылку~ закрытия запо* звоним здра* здрасте игра
-7 иконка или_надо или_хватит иска* искать какая_комиссия кале* корпусе курс лицевой маленькая мело* мелочь можн*~
-7 можно~ мопс на_месте на_почту на_свадьбу неверных норм* нужна~ обещают обни* обнимаю обок* обокрали ответа_по
-7 отделении паролей переписать перс* по_страховке поме* поне* поре* пореже поро* порода прим* приняла прос* против
-7 работайте размытая разр* реже* режет русс* с_другого само*~ свад* свадьбу сделайте_в себя скач* скольких случилось
-7 смск* смски собаки сотрудников ставил старый страницы сумме таки* тике* тикет того точн* точно три_года трог*
-7 увеличится удоб* умер что_так я~_его
-8 #_it *adili *agala *allow *aribu *awahi *bieni *brary *burgh *iform *ioned *irani *nadol *ndson *pbook *pened
-8 *rhood *sktop *ssion *tains *uliza *авишу *алога *алось *аснее *димся *ждает *зница *зываю *ирают *ируем *канов
-8 *ковую *лгода *ллеги *лодец *льных *няюсь *овыми *рамма *рытии *сиями *стаму *ствие *тавка *тверг *течку *трите
-8 *тское *чаний *шался *шиваю *ыпуск *ялись *яющей _app _are _great _id _je _mahindi _mko _nimepata _no _rider _want
-8 _where _wow _доброе _карту _ок _отличный _хотел _чем absolutely_no account_i add_my ador* adored aii ako_sawa amba*
-8 and_whether answered app~_had~ are_there at_your atafikisha background badi* badilisha bait blin* blink built
-8 calendar_could came can_be chapel come_home commission could_the curt* curtains daktari_wa dental desk* desktop doc
-8 doct*~ doctor~ dogo edin* edinburgh effect everything_in exports firs* first good_weekend grandson gud guides hard*
-8 hata_kama have_been have_it he_has hens i_go if_that~ iko_mtaa imeniua_mbavu inah* inahitaji inaingia_kwa
-8 inspection it_be john jonh juml* jumla keyb* keyboard kifa* kifaa kija* kilo* kilos kingine kosa_langu kubadili
-8 kuhusu_mkopo kuju* kujua kuleta kuleta_mtoto kunusa kutoa kwenda kwenye langu_kwa left_at libr* library limits
-8 lipi* lipia liqu* liquid lita losi*~ losing~ lost_everything lugh* lugha made_me majirani march_and mbag* mbagala
-8 mbav* mbavu mbay*~ mbaya~ mbili_asubuhi mbili_leo meal* meals meet* meeting mentioned miezi_mitatu mine mita*
-8 mitatu money_back move_my mpir* mpira mtaa* mtaa_gani mtaangalia mtat* mtoto_chanjo mumm* mummy mwambieni mwen*
-8 my_friend mzaz* mzazi na_wiki naanzia naez* naeza najaza nataka_kuleta ndef* ndefu need~_to neighbourhood nhif
-8 ni_siku nije nilikuwa_na nini_na none~ number_for offe* on_page ongezeni opened_this opening opening_hours over~
-8 pana* panadol pay_by phases planting pois* poison porter price ques* righ*~ right~ sana sawa_na sawa_ni scrapbook
-8 shor* sijawahi siku_gani siku_ngapi slug* slugs so some_time spel* sunday_nataka swallow tari* tariff the_export
-8 the_list then_i there_was these thos* those to_use told_me u ukiw* ukiwa unanyonyesha unde* unif* uniform what_are
-8 wing with~_a works~ wote would_you ya_boda ya_gate you_but zero акта ахах* ахаха безопаснее бесплатный более брать
-8 была в_другой в_такси в_третьем вас_с верн* внук вопрос вот выбирают гелю годо* груп* групповыми держу детское
-8 до_обеда доброе_утро дополнительных заве* закрытии замечаний зани* занимается заслушался здоров зла знал* знали
-8 или_так имет* иметь к_вам к~ как_нибудь каку* какую каталога качественно клавишу клуб* ключей коз коллеги крес*
-8 кресло купл* купленный курь*~ курьер~ ли литр* литров лут молодец моя музыка на_руках на~ нову* новую нормально
-8 нуже* нужен обяз* оплатить_по ответа_не отличный_сервис отпу* отчет перевыпуск перса писа* писала планируем плас*
-8 пластиковую плиз полг* полгода порв* порвал посмотрите пришло программа пром* протечку разница расс*
-8 регистрировался руках рустаму сгры* сгрыз сзад* сзади скин скло* склоняюсь слов* слово смея* смеялись сове*
-8 спрашиваю сроч* старой стер* супе* супер счет_на тара* тараканов том убили убит* увидимся удер* удобно укра*~
-8 управляющей устр* устранили утве* утверждает утро четверг что_вы чтоб* чтобы экскурсиями
-9 *akula *arges~ *atext *dates *ebody~ *ehama *eived~ *ether *hieng *ikiza *ilipa~ *ipzig *iring *kombe *lated *nancy
-9 *ndate *ndows *ngeze *nmark *pdate *rgens *senal *sheet *thday~ *tions *ukana *unjia *uwaje~ *vived *авляю *апефт
-9 *блась *бочий *вщику *дания *еводы~ *едиты~ *елось *ехала *инать *ищают *йском *коном *лению *ливый *личка *льные
-9 *мялся *овать *олога *омное *ошлом *оянии *почка *ржать *робка *родам *рядке *тавки *торге *туете *улось *улять
-9 _haha _in _poa _shamba _statement _would _деньги _кому a_nice a_table achi* achieng agne* agnes aje akif* akiw*
-9 akiwa alinisikiza aliyenihudumia allergens ananivunjia arou* around arse* arsenal bado_inasema be_cool bei_gani
-9 bela* belated bima_inalipa birt*~ birthday~ book_a brother burst buy_my candles charges~ clinic_ya come cool_to
-9 copi* copies copy_of copy_ya denm* denmark for_six forty gets~ gets~_stolen ghen* ghent guni* gunia ha hand* harusi
-9 hasi* hasira have_one hi how huyo i_download i_simply id_be idio* idiot if_somebody~ inak*~ inakatika inakuwaje~
-9 inalipa inatumwa is_over is_the it_would itat* itatosha juja kazi_ya kiswahili_kwa kulalamika kumshukuru kwa_mama
-9 kwa_sababu kwa_wateja large large_print last_week leip* leipzig like_to lipa listed mand* mandate met misspelled
-9 miwi* miwili mmeniokoa mpen* mtaj* mtajua mump* mumpe mwisho_wa my_brother my_father my_work na_je na_nataka na_ni
-9 nataka_kuanza need_a ngap* ngap*~ ngapi ngapi~ nice_weekend nigh* nikilipa~ nikisafiri niliwatext nimebaki
-9 nimebaki_na nimefikiria nimehama niongeze nitaongea nitaupdate no_need~ no~ off_by page_no pipe pram rate rece*~
-9 received~ rest* retiring robo rong* rongai row ruiz sear* search set_up shif* siku* simp* simu_ama smell_of some*~
-9 somebody~ spreadsheet sure* surely survived swears table_for tenancy that the_app the_bill the_course the_map
-9 the_old the_other the_pram the_two the_wifi to_book to_stop transfer_to tric* trick ukil* ukilinganisha ulio*
-9 uliopita updates use vide* viko* vikombe vpn wa_customer wazee_wetu weeks_ago whats whether_my~ wife windows
-9 with_you works ya_clinic ya_simu year* you_lot youd zinalipwa zing* zingine а_меня англ* английском бант* бантик
-9 бесплатно_на больше_нет буде* в_прошлом ведр* ведро вече* вижу внуч* внучка восторге все_хорошо вспоминать выби*
-9 выру* вычи* вычищают городам дате держ* держать дипл* диплом доба*~ документы_нужны доль* дольше доставки драк*
-9 драконом за_полчаса за~_что~ забыл зада* задания заказать закрыт запрет засч* засчитывает зеленым знай* знайте
-9 как_это какие_документы квес* квест коробка косн* коснулось кред*~ кредиты~ кредиты~_и~ лампочка мига* мигает музея
-9 на_кредиты~ нашел ночной ну огро* огромное оставить остальные отменить ошиблась перв* переводы~ пересадка письма пк
-9 погу* погулять пожар поиске поликлиники помялся порядке посмеялась посоветуете прош* прошлом пс псих* психолога
-9 рабочий решил с_телефона семь* сидели скид* скидку склада сколько_это смене состоянии сплю спс_все срочно стар*
-9 табличка таком терапефт торт трев* уведомления упаковщику хотелось чудеса чужим
-10 #_to *afuta *ahili *aniua *atifu *busho *cilia *dbook *dikwe *eague *eleza *eneza *eneze *esent *fully *ikika
-10 *ioona *irika *isani *kiria *liday *lviwa *ntary *osewa *pisha *plain~ *rtner *shika~ *teful *авите~ *аемые *аемый
-10 *азить *асота~ *влена *вость *вушка *вычно *дницы *евоги *енное *енных *ервые *етить *жрали *зации *итала *кажем
-10 *ктива *кторе *латку *лезно *ликат *лучен *нейке *нести *ольте *омнил *орово *рафии *рейки *ремно *рника *рович
-10 *рожки *ругам *рьеру *седки *скать *слала *терии *тивно *торга~ *тошку *уется~ *чером *шрута *ьютер *этому _fundi
-10 _hii _love _mkipata _stima _бабушка _во _огромное _уважаемые _хотим _хочу a_joke a_limit about adve* advice ah
-10 ahea* ahead akaunti_ya aki_nyinyi akifa akis* amerudi amesikia amin* amina amna at_the~ be_lovely bin blue_kettle
-10 brok*~ broken~ bt called ceci* cecilia close_the colleague come~_in~ commentary complain~ could could_show~ county
-10 csv day_the delivery_address disk* disks doma*~ domain~ draf* draft dream embu ende* expe* expected fax feeds
-10 form_ya girl god grat* grateful greece hamjasema handbook hapa_kwa holiday hufu* hufunguliwa i_would ikik*
-10 ikikosewa ilisikika ilisolviwa im_not imei* imeingia_stima in_september is_making it_on its_the jioni_na kanisani
-10 kisw* kiswahili kuel* kufungua_akaunti kuhama kuib* kuibiwa kuli* kulipisha kunu* kupunguza kure* kuso* kusoma
-10 kutoka kwa_bank kwa_email kwanza_na kyc lazi* lazima lian* liandikwe lolo* lolote loosing maan* mamb* mambo mana*
-10 mapema matu* mb mlivyoandika mlizotengeneza mnat* mnge*~ mngeshika~ mornin mtak* mtakatifu mten* mtu_akifa my_own
-10 na_kiswahili naja* nalipa ndug* ndugu next_day nimekuja ninahitaji ninawashukuru nitaenda nitakuja of_that ofis*
-10 ombi ona part* partner pesa_ngapi present pret* rath* rather rush_whatsoever sala* scam scared scared_me self*
-10 selfie settings show show~_the~ soko* sokoni soko~ spik* spika sunday telling test that* thats the_code to_any
-10 training travel tume* tunaandikisha two_days ukum* ukumbusho umri updating wahu* wahusika walikuja wasioona web
-10 went_to wenu wipi* wiping woul* wron*~ wrong~ wrote_about ya_maji your_driver zilirudi zilizobaki zinapatikana
-10 батарейки блок* бортовой бриг* бухгалтерии бы_здорово бывшей в_общем вежливая вежливость вещь вино* вкусные
-10 во_сколько вост*~ восторга~ впер* впервые время всем вторника вы~ выло* выложу выра* выразить высп* высплюсь
-10 выставили выхо* выходные где_в голос даже девушка диме до_сих добавите~ доте дубл* дубликат заву* завуч закажем
-10 заметил запомнил здорово игор* игорь или исправлена картошку клав* клубом коллектива комары компьютер крас*~
-10 красота~ курьеру ладн*~ ладно~ лине* линейке льго* маму маршрута меня_не меняем можете_не на_жену на_сколько
-10 налаженное нашла не_отвечать непривычно нибу* нибудь ник ноги общем огромное_спасибо окна оперативно отдельно
-10 отметить оформить палатку папа педа* педагогического переоформить переслала петр* петрович пирожки повт* погоду
-10 подругам поже* позвольте поздравляю поискать полезно полиса полосы получен понял_жду попробовал пор поставил похо*
-10 похода почи* поэт* поэтому признательность просто_мысль прочитала разо* расписание рассылки рост сайта сдал сих
-10 сих_пор снов* снова сожа* сожалению сожр* сожрали соседки сотрудницы сохр* стек* стерилизации стоить страховать
-10 стре* стремно так~ темн* трак* тракторе треб*~ требуется~ тревоги тьфу у_соседки убиты уважаемые уважаемый унес*
-10 унесло фото* фотографии хай хоти* хотим школа
-11 #_is *azine *barau *etter *fault *funzo *lekwa *nisha *onary *otion *ramme *rishs *rtain *shane *spute~ *uired~
-11 *utory *utube *wango *wyers *битое *вочки *генту *дости *еское *изнаю *койно *манде *минки *много *ойная *ойный
-11 *плюсь *рашки *рьера *стака *стеру *тился *турой~ *ужили *ющего _asante _hehe _nothing _sina _whats _передайте
-11 _умираю abou* about_my account~_yangu~ again_your alikuwa_na amenipigia analipa arri* balaa bari* be_killer
-11 be_nice because_of by_default certain chak* chakula change_the chek* cku concerning counts day default dict*
-11 dictionary disp*~ dispute~ do_you dog drew everything_works fair_enough fool gain had_a halv* halves happened hehe
-11 heri how_you i_kill ikao* ikaonyesha ile_loan included_in ingekuwa_vizuri is_up it_just juu_ya kill_a kind kituoni
-11 kiwa* kiwango kucheza kuelewa kuon* kuse* kusema kwa_hii laughter lawy* lawyers leo_ni log_in mafunzo maga*
-11 magazine mahindi_yangu matusi maybe_you mean mjin* mjini mkan* mkio* mkiongeza mlinituma mnapokea money_it ms
-11 mtengeneze mwezi_jana my_subscription my_ticket na_line news* newsletter niwe* niweke nlio* nliorder not_a
-11 noticed_that nyan* nyanya of_this ok_will old_samsung owl parishs payment_is pele* pelekwa plot_yetu prog*
-11 programme promotion purs* qr rangi_ya requ* requ*~ required~ reti* says_# sea sms_za sort spea* speak spray
-11 statutory store stretched swal*~ tablet tell_her than the_boots the_delivery the_engineer the_next themes thinking
-11 thinking_of tigh* to_come tuba* tubadilishane tutaongea two_step ujao update_my was_on week~ were west* westlands
-11 whet* whether which_of withdrawn work* write write_a youtube zamb* zambarau zimeibiwa благодарю_за блюда будет
-11 в_игре вы_лучшие вы_мне гадо* гадости гроз* грозил да девочки доверенность_на дово* достака его_не жаловаться
-11 за_один зара* заработал заслужили исправились какое команде комиссия_за курьера ли_с~ мастеру меня_и мое мура*
-11 мурашки мяса напишу немного новой нужны обновляется опоз* отказали пасх* пасху пел поминки понял поставить признаю
-11 прок*~ прокуратурой~ пять_минут разбитое разобралась реге* регенту сервис_так сколько_стоит слат* слать следующего
-11 спокойно спра* стекло судо* судом сын терпеливый том_году убив* убра* хор шестьдесят
-12 *aimba *aints *amata *anini *ataje *ewana *fects *fuate *guswa *ibuni *ifute *ikiwa *iweza *lilia *limie *rieni
-12 *акали *акция *бенно *бочую *бушку *вился *водом~ *дится *дшера *едней *еевну *ельно~ *ензию *етели *зетки *инить
-12 *ипажу *ладку~ *лание *летит *ливки *мокод *молет~ *мывал *нежки *никах *одных *осьба *рждаю *ркете *рнале *робую
-12 *роших *снили *стями *талью *трели *удите *хстан *чатан *ьника _could _do _kumbe _nani _ni _nilikuwa _sounds _will
-12 a_sunday about_it add akishindwa amevaa an_extra anaililia are_the back baco* bacon barikiwa be_left best_in
-12 breaks bursar can_i can_we can_withdraw cant_log~ complaints coul* dad diff* easi* easier effects enjoy_your eu
-12 explain_the explained fiki* fikirieni fill find fixe* fixed for_me fres* good_one guest gym hatua how_much
-12 i_called iko_mbele im_only is_right it_in je june kuongeza kuto* kwa_ile leta like_the live* mada* makes_the
-12 married mbele_na mkipata_nafasi mkiweza mliyonipa mnakamata mngeongeza mnis* mnisalimie mnitumie mond*~ monday~
-12 month_and moving_in mpya mtas* mtasema muif* muifute mwezi_ujao my_students na_yeye nali* napataje naul* naweka
-12 nifu* nifuate nikacheka nimenunua nitafanya niwape nobody_answers~ okaf* okafor ooh ough* ought ought_to parish
-12 post*~ priv* private right_and samahanini shra* shrank sijaguswa solv* solved sounds_good spring_i tanga the_barn
-12 the_kids the_little the_sofa there_a think_about thre*~ three~ to_get too try tumeelewana tumewamiss tunangoja
-12 ulis* ulisaidia ussd very vp wako* wakora wanaibiwa weekly were~ wiki_jana would yafi* yafike yearly yes
-12 your_booking your_opening бабушку в_июле вкладку~ всег* всем* всему входе выходных года_назад годы делал денежки
-12 дени* денис доле* долетели есть_у жаловалась журн* журнале заводе истек июле казахстан какого каюс* каюсь кома*
-12 кормит личную марк* маркете менять моме* момент мошенниках муже* мужем наливки напе* напечатан ната* наталью
-12 но_она ну_вы объе* объединить объяснения объяснили особ* особенно отделом отделу переводом~ печет пироги плакали
-12 подтверждаю подш* подшипников пожара пожелание поклонники полетит понедельника попробую последней посмотрели посп*
-12 поспорили предупреждением придумывал приехала принести промокод просьба прочитал пустое рабочую райо* району
-12 рассудите реда* редакция розетки роли* ролик с_какого сам_не самолет~ сдал* серг* сергеевну слез слов смер* сошл*
-12 сошла став* ставить тем тума* туман тут тыка* тыкала ума упал фель* фельдшера хакера хороших хорошо чайников
-12 частями читаю что_прислать экип* экипажу этим
-13 *atatu *ciept *cises *dness *eacha *eling *endar *htens *igned *igusa *inder *ipata *iters *lumns *mbuka *mehow
-13 *msini *rsons *tisha *umizi *usiwa *yonya *ально *ающим *думал *ебная *евное *егами *еланы *ензий~ *ертью *жении~
-13 *ирать~ *ичков *йнеру *конец *лесос *летку *ллара *мажку *мелье *некен *оваты *остью *отало *ример *слась *таток
-13 *тинку~ *урный *ушать *шинку *ывать _huyo _mambo _thx _wed _yes _понял _привет _спс a_dark~ about_and again_the
-13 alifurahi aliirudisha aliyekufa amepona_kabisa anawasalimia au awab* awabariki back_in be_moved been_using been~
-13 bought_the budg* budget cale* calendar can_two ce change chat* clea* columns comm* comments cons* coul*~ could~
-13 could~_you dark~ designed disa* dont_need~ emergency_drill enou* enough envy est ever exchange_rate exer*
-13 exercises explanation faith feeling fewe* fewer flat* for_good fren* french frig* frightens ghan* ghana grap*
-13 graph hamsini ikiwaambia ilinigusa ilipopotea imeingia_sasa in_ten inafunguliwa inaruhusiwa insa* insane it_ships
-13 join jumatatu kabi* kabisa keep kich* kilo kindness kufungua kuona kureset kusikia kutaga lid love made matumizi
-13 mawa* mawazo may mbez* mbezi me_back menu_and mjib* mjibu mkal* mkiwa mkiwa_na mlim* mlimsaidia muda
-13 mungu_awabariki muwe* muweke mwaka_jana my_contract na_nafasi nafa* nashukuru nataka_kuongeza next_year ni_zipi
-13 nimeifuata nimejaribu nimekata no_rush nothing_to nurse nyingi_sana nyuma on_sunday onye* onyesha pays* persons
-13 pola* poland port posted~ pot put_the que quotation reciept remi* reminder rent_the rush saa_ngapi salu* salut
-13 savings_pot say shift ships simple since_she slid* slides so_that some somehow soon* sooner soun* sounds so~ std
-13 tama* tamaa tangazo tena~ the_cable the_exchange the_parcel the_waiting thou* to_add top topi* topic tulitoka
-13 twin* twins typewriters utan* utani uzaz* uzazi waiting_room wakianza wana wananyonya wangefurahi wangu_na who_has
-13 wobble yenu_imeniua you_at zilinisaidia zipi аварии б бумажку вело* весе* весело водителю все_заработало
-13 выброситься выдр* выдра выжи* выживание глад* гладко гости дежу* дежурный диза* дизайнеру длин* длинноваты долл*
-13 доллара душе* душевное если_бы жутк* жуткую завезти заработало засл* знал играть игро* игрока как карте картинку~
-13 когд*~ когда~ коллегами конец конь коня котя* котят крад* крадут крут* круто мане* манекен марш* машинку
-13 можно~_было на_четверг надо назы* называется наконец например неин* неинтересно ними но_это нови* новичков носится
-13 обновлении обяз*~ обязательно~ окно остаток отдельный_респект перед подз* подземелье подумал пожелание_на
-13 показывайте помялась поше* пошел предложение предложение_на прет*~ претензий~ придется приложении~ про прок*
-13 прошло_две пыле* пылесос разве режи* режим свою~ сделаны сервис слушать смертельно смертью спасибо_все спорим спс
-13 срос* срослась ссыл* ставки суди* судиться таблетку толково торо* трой* тройка убрали умир*~ умирать~ умираю
-13 умираю_со упра* уровня учебная хотел читала чтоб шага* шагам ячей* ячейки
-14 *akufa *ature *cards *cheko *choke *debar *dwiga *elewa *epted *erudi *gards *hered *iisha *kosea *lapse *lenda
-14 *lezea *lpful *luhya *mbeni *oever *othly *plode *rhaps *rible *rical *swali *takia *tcuts *ukuma *umbue *yalty
-14 *душки *едала *енние *ковал *лаете *льшое *мните *могла *ндаре *новат *овщик *одарю *пасно *рался *тянул *унтом
-14 *ующем _an _cheers _form _itd _nimenunua _tangazo _usiku _вопрос accepted act allo* ama_ni animation app_ya badg*
-14 badge blocked blue_one blur* blurry bothered burs* but_it bwan* bye collapse conm* conmen could_it dap dark~_mode
-14 dented dumm* dummy effe* emoj* emoji enjo* enjoy explode farm feed* gani halisi helpful hits hivo hizi horr*
-14 horrible hyst* hysterical iliisha imeisha in_there~ inaj* inajibu inatoka_lini ingekuwa is_dying it_the itac*
-14 itachukua itan* itaniua itd itd_be jadw* jadwiga joy kale* kalenda kicheko kilu* kiluhya kubadilishiwa
-14 kumbe_bundle kumi_na kutuvumilia kuua kuwa larg* lend* lending loved_the loya* loyalty majirani_wote maki* making
-14 masw* maswali may_i mayb* maybe mnatumia mode_my~ msic* msichoke msijisumbue mtatoa mtoto_na mwenyewe_kwa my_money
-14 my~_eyes na_hiyo naeza_lipa nan naombeni nate* natest nawatakia ndogo_na next_week ngapi_na ngum* ngumu nhs
-14 nimebadilisha nimeleta nipee nisave number_yangu owne* owner pale perh* perhaps petr* pets picker please_tell
-14 pleased postcards regards rose sana_imeingia scarf sett* she_stayed shed shortcuts shows_the shut* sidebar
-14 sijaibiwa~ smoo* smoothly some~ spen* spent step stor* story summ* summer swali~_leo~ thanks the_claim
-14 the_emergency the_pump the_quick then ther*~ there~ they~ times_and to_answer two_minutes two_years ugan* uganda
-14 uko upsi* upside us usef* useful vich* vichwa wa_clinic waha* wahala wakisema wanatumia want* waze* wazee which_is
-14 whit wimb* wimbo with_an woma* woman ya_kuua yangu_haina yenyewe yesterday_i you_still you_to zilikua аккаунтом
-14 бега* бегает безопасно благодарю богу большое вау версия виноват выручили газовщик гайк* гайку глаза друж* знач*
-14 значит игре календаре крик* крики ладу* ладушки лучшие мысл* мысль на_другой не_понял~ остальное отде* паниковал
-14 передала пересчитаете писал подтянул пока_я помогла поня*~ понял~ претензию разобрался регистратура слава
-14 слава_богу следующем спеш* спешат темную темную_тему тему убойный уже_бегает утре* утренние фото хотелось_бы
-15 *anish *apter *ariki *echea *embea *epass *erent *essed *eting *ggest *hauri *ieved *iment *iving *kalia *limia~
-15 *ndled *owers *rozen *scuit *times *аписи *асибо *гиваю *едать *еезда *елеев *есите *ждаем *инято *исано *казал
-15 *мацию *носов *нятно *ошлой *ричал *рмане *робке *рприз *руете *совал *ссейн *сылку *тлива *шелек *ьской *ялась
-15 *ятный _hakuna _is _token _viatu _а _ага _прочитал a_dark a_relief a_spare about_this ahsanteni alarms
-15 alikuwa_anakufa alitusikiliza anac* anacheza anacheza_mpira anakufa anatembea basi biscuit brot* but_there
-15 cancel_my chapter chekechea chri* circ* circus colo* compliment cost~ dark desi* different driving eat entr* figh*
-15 fight find* finds for_your found_it got_my grum* handled help_my ive_read jiko* jikoni kabla_nimalize kutumia
-15 larger listing make* makes mko mnae* mnaeza mnakubali moja_mkipata month_even moved_house mtoto_alikuwa must mwek*
-15 napenda navy* navyo nawa*~ nawasalimia~ ndog* ndogo ni_wazo nianze nice_if night_shift night_the nikalia nima*
-15 nimalize nimepass nmeshapata of_your one_where one~ outa* outage peke petra pick put_it rate* rates reading_your
-15 real reli* relief retr* retry safi sali* scar* smok* smoke somebody_has sometimes span* spanish spare spelling
-15 suggest the_booking the_clinic the_outage there_we town turn_off unfr* unfrozen usha* ushauri usij* usijali vime*
-15 vimefika visit wali* wangu_alikuwa weka whit* will_do your* zinaweza автору авторы ага басс* бассейн борщ буди*
-15 будильник влия* влияет вопр* вопрос_снят все_пришло все_работает голодный города делали жало* из_за интересно
-15 инфо* информацию кабе* кабель карм* кармане когда~_нибудь коль* кольцо коробке кошелек крик крич* кричит легк*
-15 легкой лект* лектор лета* летает ломо* ломоносов менд* менделеев мила* милая название накричал нами написано
-15 нашлось низкий_поклон ноча* ночами обсу* обсуждаем отош* отошел падал паль* пальто паниковала первоапрельской
-15 передавайте передать переезда перезаписи перенесите планируете повару подпрыгиваю понимание понятно правы приз*
-15 принято приятный продолжение проч* прошлой пьем разобрались разработчикам рассылку рисо* рисовал свед* снят сова
-15 спал спасибо спех* спеху срок* счастлива сюрп* сюрприз убила умерла уроке целое чай чем~ чтоб_он шутк* шутки эта
-16 #_ni *cling *dsman *eweka *fanya *idays *isini *ivuna *izana *lilie *rived *rtini *slips *start *tered *tings
-16 *ttled *алась *аншет *атная *воила *вушки *гаете *дняла *ество *етьте *ечала *ечать *лайте *линал *лично *нерам
-16 *опорт *орала *очных~ *ошего *рчать *спект *стами *стоял *стрее *учаях *хматы _everything _naeza _ningependa _saa
-16 _его _когда~ _принято _ура a_stuck all_i anai* anauliza aphi* aphids apri* april arrived asante_kwa asanteni bigg*
-16 bigger blessed brothers dest* discount e entrance farmer fiti font form* game_yenu good_now grow* have_to ikau*
-16 ikaungua imefanya ipot* ipotezeni is_a it_back joke_about just_like juu keki kort* kortini kuwapeleka kwa_sasa
-16 leve* lights look* mala* marketing menu_ya merc* mercy miezi_sita mkaniambia my_brothers my_landlord nawaletea
-16 neem nikivuna ning* ningependa nipalilie number_# ofisini ok ombu* ombudsman onbo* onboarding only_the patt*
-16 payslips points promo_code punj* punjab recy* recycling rena* rename respected restart rush_just settled she_was
-16 showed_me since_noon so_here some_of sugg* the_font the_new thes* time_for to_write tu_wekeni tulisikizana up_the
-16 utam* utamu videos viti watu_wa wife_loved worry ya_usiku yaan* yaani yalikua yanakufa yenu_ya you_again анге*
-16 ангел аэро* аэропорт беру биту* битую быстрее в_письме в_январе вечн* вечно девушки держалась дети_довольны дружба
-16 дура* жало*~ жалоб~ жвач* жвачка зарплатная зимн* зимней зове* зовет йогу капс* капсом когд* когда кста* кстати
-16 курт* куртке местами мир мошенников музы* наор* наорала низу оказывается осво* освоила ответьте отвечала отвечать
-16 отдельный_поклон отлично пенсионерам пиро* письме планшет поворчать подняла подписка поле* помогаете помя* пора*
-16 порадовали постоял премию про_мошенников проклинал просто_бомба прощения разблокировала разобрался_сам рассказываю
-16 ребя* реве* ревела респ* респект ругаться сам самом свид* свидетелем сделаете сделайте сердце случаях смены
-16 смеху_с списание сроч*~ срочно_совсем срочных~ ссылку убивает убил* ура ура_пришло успел уши хорошего человеческое
-16 чини* чинить что_нибудь шахм* шахматы янва* январе
-17 *dlier *epata *itles *liant *nders *never *nyewe *oners *penzi *rfect *rious *uests *uncil *адали *ануло *арить
-17 *астья *атать *бежал *екрыл *ешное *жикам *зался *зумно *ивого *ладку *лицию *лочку *нтору *ожила~ *опило *ошлую
-17 *певал *ратно *рошей *скажу *сохло *стама *стему *товые *шетом *щиком *ьером _hiyo _ingekuwa _ok _вот _да
-17 _пожелание alio* aliokoa alwa* always an_angel angel anger arus* arusha bril* brilliant brou* brought bwanangu
-17 change_my chanjo_ya chap* click colour council disc* dril* dying_of everything_else familia friendlier get_the
-17 hack*~ has_arrived hello_i hiyo_dress hold_music i_must iliingia ilikuwa_kwa ilinisukuma iliyopotea in_a iris*
-17 irish ishakubali iwe jana_lakini kaba* kabati lads line* lines lost_suitcase makes_sense mape* mapenzi mkiw*
-17 mko_na mode more_found mtu~ nafasi_hata near* nearly nikipata~ nilikosea niliwatukana nimecheza nimepata niwa*
-17 ok_got on_this only_an opera own page parishioners parking paus* pause perfect polite reci* reminders requests
-17 roun* round safari_ilikuwa say_the shida_nilitaka siri stay* storm subt* subtitles tele turn* under_the updated
-17 vina* vinaliwa when* whenever ya_kilo year yenu_iko youre yours zama* zamani ~1 балу* балуется безу* безумно бита*
-17 битая бог бы_удобно вашей_рекламы весна вечер вечером взломщиком воше*~ вошел~ все_это вызы* вызывал высо* высохло
-17 гало* галочку год готовые дай деву* диет* диеты дождливого дойд*~ дойдут~ допл* доплатили думала_все ехат* ехать
-17 залило заплатили зато* затопило капа* капает контору курьером лагеря льготу меню месяцы молча мужикам мужу на_вашу
-17 на_сайте на_что нужно~_просто обратно оказался опас* опасен отбо* отдельный переключил перекрыл печатать пите*
-17 питера планшетом побежал побл* поблагодарить повар подпевал полицию поло*~ положила~ помн* помните понр*
-17 понравилось прошлую раск* раскладку расскажу рван* рвануло ругалась рустама села семьей систему смеха смешное
-17 срочно_просто ссылка ссылка_внизу счастья три_дня труб*~ трубку~ увид* угад* угадали удов* удовольствие уже_не
-17 умирал фраз* фразы ха хорошей шеф
-18 *chozi *close *dered *eamua *endid *humaa *ience *ikuja~ *iokoa *mtupi *nauma *ngizi *ngoti *nteni *okuwa *ombea
-18 *reers *royed *sante *uleni *utely *wards *дессе *елали *еслал *жании *лезаю~ *летел *ником *режим *сание *умала
-18 *усный _can _never _solved _usijali _убойная a_tip abso* absolutely account_now account_so addi* ahsante akak*
-18 akakataa akap* akapanda akarekebisha alifanya alinisikiliza aliy* ambaye amefurahi amesign amir anaogopa
-18 anayenyonyesha and_is apew* apewe at_my awap* awape boss_is careers chom* choma clinic_visit close_this
-18 curious_who destroyed eyes fift* fifty final from_me hacked_last halii hamt* hamtupi happ* here_the hurr* hurry
-18 i_only i_wanted igno* ilha* ilhali ilir* ilirudi imer* imerudi isha* ive_lived joke~ juma keep_the kidd* kidding
-18 kifo know_the kudo* kudos kutumiwa laugh lind ling* lingine litt* little lived lived_without machozi marefu me_#
-18 menu meru mimi_ndio minn* minne mje mjue mkik*~ mkikuja~ mlingoti mlinieleza mnak* morning_team mpit* mpitie mshu*
-18 mshumaa mwak* mwaka mweke nalia naomba_namba nawashukuru nikaelewa niliyokuwa nimeamua nimeclose nimenunua_bundle
-18 nimeolewa nimeona_kwa nimeshapata niwaambie patience patting rahi* rahisi rest rest_of rob robe* robes robot
-18 screaming screw shuleni siga* sigara signs siku_moja simu_yangu spam sple* splendid stayed step_thing stolen_card
-18 sue sure the_link the_loan the_router thesis to_something tu_mjue tuan* tuanze tunawamiss tuwa* tuwape up_again
-18 usingizi vizuri_sana wamefanya was_an wenu_wa we~ what~ work~ yamekubali yanauma yeah year_the you_were
-18 your_survey yoyo* yoyote yule zimefika авиарежим аж вашу_рассылку весн* вкусный внук_научил выключил выле*~
-18 вылезаю~ доброе за_пять заявку кормили лейл* лейле мелк* мелкая на_удержании науч* научил не_торопитесь
-18 нибудь_сделайте обедом обнова оказалось передумала переслал позо* позор посм* прол* пролетел просто руст* сделали
-18 смеху смысле со_смеху сохранился спас* спасла спок* стюа* стюардессе така* такая таких торопитесь увидит удержании
-18 умир* уфы
-19 #_out *aitwa *delee *dikwa *ikiwe *ipona *izure *laika *nfirm *ngeza *rvive *shewa *signs *unded *акате *время
-19 *коила *манду *ников *расно *ресно *рнули *чинил _false _game _hahaha _need _wazo _было _возврат _поздравляю
-19 advert agre* alib* alibadilisha alinyeshewa alipona alitusaidia anyw* asante back_at bag~ before_i bottom
-19 bottom_of box~ box~_for~ but_with capi* capital card_no complaining crie* cried crossword curi* curious dark_mode
-19 designs folk* folks forms furi* furious furious_letter gg goat going_out haha* hahaha halikuwa harder hatari i_had
-19 inaniua issue it_took killed kuta* kuwapigia kwa_sms lady laughing level level_# malaika mama_yangu mbar*
-19 mbarikiwe mmeniua moon mother moto~ mpee* mpeeni mpeni muen* muendelee nawezaje_kubadilisha night_nurses nimeingia
-19 nitawatumia nitawatumia_picha no_box~ omg page_is panicked pesa_imeingia picked please_add quic* quick raid
-19 refunded ride sam save* saved seiz* seizure shwa* shwari slap sorted survey_but survive swee* sweet swor* swore
-19 the_bottom theres_nothing to_have turned ty valv* valve very_much walifurahi wanted_to whatsoever when_the worr*
-19 wow ya_leo year*~ years~ zenu анто* букв* бы_в вернули вовр* вовремя вот_это всю всю_команду гадю* гадюка двух
-19 докт* досу* досуге же_и здор* каче* качество команду ложн* ложная мария музыку на_досуге наступающим_вас оле
-19 плакате поня* починил праз* прек* прекрасно рань* раньше расстраивается с_вашей спасибо_большое статью стоила убил
-19 умерли успо* успокоила чудо эту
-20 #_but *amiko *combe *dback *eaded *ember *gekua *ghtly *ipili *iweni *mwone *ngazo *ngezi *ngiza *oblem~ *osema
-20 *rajia *right *tmare *yesho *десно *дущее *емией *иться~ *кламы *ливая *облем *отипе *педом *рашно *рутки *сячил
-20 *умать *ущусь *чатка _after _alright _haya _some _thank ad alielezea alri* alright also ameitisha anaitwa asan*
-20 asking_for at_all babu barikiweni bett* chie* chief chur* church considered count dreaded drill endeleeni_hivyo
-20 feedback feet fine fire fits give huo ilinilipa ingekua ishaisha kwa_team letting logo malalamiko maonyesho maps
-20 mkip* mkipata mkipata_time mko_sawa mlivyosema moir* moira moments mtam* mtamba muda_gani mumw* mumwone my_life
-20 nice* nicer nightmare niliingiza nilipowaandikia nilitaka_tu nimewatumia nita* pari* picha_ya pili* pilipili
-20 plates pong* pongezi prev* prob*~ problem~ si_lazima sikutarajia slig* slightly star still_says stol*~ stolen~
-20 students_are tast* tasting the_dog to_call touc* touch transfer_instead tuta* tuzo ukam* ukame ulir* ulirudi
-20 wait_for weke* wekeni wels* welsh whitcombe would_be ya_zamani yameeleweka yangu_anasema yenu_ni you_might zili*
-20 бесп*~ беспокоиться~ бомба_а буду* будущее велосипедом весны видж* виджет вост* дождался еще_раз жду~ запя* звез*
-20 звезд золо* золото и_я лого* логотипе лоял* лояльности маршрутки на_будущее на_логотипе накосячил наступающим
-20 не_обновление огон* огонь опеч* опечатка отличный подумать поет поправился премией проблем пять_звезд рекламы
-20 с_наступающим салю* салют себе~ спущ* спущусь стоило страшно терпеливая тех убойная удался хотела чудесно чуть
-20 чуть_не
-21 *amiss *ekeza *fetti *ifika *legal *likua *mieni *milia *ndeza *nguza *nyozi *penda *usoma *атных *ветую *зжали
-21 *минаю *парке *пения *тавлю *торга *чного _aki _got _heri _merry _ndio a_thought activation aki alif* aliyelala
-21 allowed ataw* atawaombea btw cake chats cheers_to close_it confetti couldnt day_you dozi drea* grea* great heri_ya
-21 home* ile_complaint ille* illegal imeshukuru joke* jokes kijani kiny* kinyozi know_that kujimaliza kwa_line kwet*
-21 kwetu mahu* mahubiri merr* merry mic migh* might mkali mkim*~ mkimtumia~ mlinijibu mliv* mmec* mmecheza mmep*
-21 mmepunguza msipotuma mvua_kubwa mwaka_mpya ni_mtoto nimefungua only rank read~ resend retire sikusoma sina_swali~
-21 siom* siombi slog* slogan so_do statement_ya swali~ the_balance thought urge* urgent vers* version walisikia
-21 year_old your_new адек* адекватных аква* аквапарке благодарностью визж* визжали вкус* восторга вспоминаю вы_тогда
-21 годом гори* горит думал думала низк* низкий новым оставлю отбой отзы* отпуск скидки~ снимаю советую совсем_но
-21 спасли сумк* сумку сход* сходится так_держать терпения тогд* тогда удач* удачного хоте* чуде*
-22 *ciate *cieve *grate *hinda *kesha *krani *limia *lingi~ *oklet *rmind *round *rsion *spelt *ssing~ *stood *ukran
-22 *wless *zzles *ассно *днего *елать *енный *игаде *идела *иехал *илось *инаем *лагаю *ойной *ржите *тавил *чайте
-22 *чатал _mngeweka _идея _ладно _хорошо a_lovely addicted alir* alirudisha ambariki ameirudisha anam* anamshukuru
-22 appreciate booklet bore* bored cool could_i dunia ekar* ekari emig* emigrate erm even flaw* flawless freshi goal*
-22 goalie hadn* hadnt had~_a hakuitisha hiyo_hiyo i_rang iko_poa ile_ile ilif* ilifika ilik* im_a imeingia in_two
-22 invoice_with is_sitting just_a just_saying kike kuchekesha kway* kwaya kwel* kweli leag* league let_you matangazo
-22 miss*~ missing~ misspelt mko_juu mwongezeni nafasi nauliza niliyosahau nitangoja no_worries notes okay over_the
-22 pole_kwa powe* power promo purse puzzles rain recieve sauc* sauce see_how seen shil*~ shilingi~ shir* shiru
-22 shukran shukrani siku_hiyo sikuwa slau* slaughtered sorting survey team that_was the_login the_stolen tnx to_let
-22 tutaonana uncl* uncle understood usumbufu_mtoto verify whole_time work*~ worked worries ya_jana years_with
-22 you_know бригаде бы вспоминаем гостя держите добром доктора зла~ классно ладн* ладно линд лучш* месяце не_горит
-22 нужн*~ нужно~ отвечайте отли* оторваться перевод_в печатал плак* пова* поду* помог постоянного предлагаю приехал
-22 про_вашу прошлогоднего проя* прояснил резо* резок сама сделать смех* спам* спаме спокойной среды старый_адрес
-22 увидела угу формально цвет я_вчера
-23 *adaye *admap *andma *arudi~ *cuits *onane *sight *stmas *ubali *uttle *авьте *атили *вчики *евога *едает *ежила
-23 *иятно *латеж *лтать *мотрю *ольна *фонов *ченье _nilidhani _nimeona ago_i alitumia anaimba anakula anakula_vizuri
-23 and_even arrived_the awaz* awazidishie baadaye benc* benchi biscuits brought_it cheers christmas dang* enjoy_the
-23 everythings foun* found fura* furaha glov* glove good_work grandma hars* harsh helped hi_to hii_game hind*
-23 hindsight holidays i_wrote imekubali is_nothing kumb* lane last_month messenger mill mill_lane mkuu mode_kwa
-23 msijali_tena mung* mungu na_account na_kazi nevermind nilidhani nilidhani_nimeibiwa nimeibiwa_kumbe now_turned
-23 rider_wenu road* roadmap shuttle than_before the_fire the_roadmap tuon* tuonane wazo wazo_tu well wiza* wizard
-23 worl* world а_не а_нет автоплатеж было_бы внук* внуков вопросов_не врачам выставка гараж град довольна дурака дух
-23 еще_и зайт* зайти захв* захватывает икон* красавчики марине о отзыв передает пережила перц* перца печенье
-23 поболтать пого* поис* поиска посмотрю пришли приятно работе слову спасибо_марине счас* телефонов тревога убой*
-23 украденных
-24 *chase *eshte *ewapa *ezeni *ezoea *iliza *lains *leeni *ought *tmate *track *ungue *анием *дению *льшой *рошая
-24 *рошем *уемся _happy _huduma _keep _хорошая about_half about_page about_the ahsa* amependa appr* aren* arent
-24 aski*~ asking~ at_home bank_transfer basi_tutaongea battery_is by_bank chee* complain cry dead_link else_is
-24 endeleeni explains feat* feature flatmate flow* flowers had haina_haraka happy_new have_you holi* ilin* inafanya
-24 inakaa inge* ingependeza jam k last_year link_on mabe* mabeshte mfungue mmeb* mmebadilisha mnafunga mnge* mngeweka
-24 my_flatmate new_year ni_mimi nilikuwa nimeipata nimevipata nimewapa nimezoea nyot* nyota p panic plant playground
-24 please_pass priy* priya purc* purchase refuse s some_day soundtrack suku* sukuma ta thats_all the_end thx
-24 to_complain to_say tumecheka vibaya_kwa wa_jana walked wanted wish wivu year_to взлом все_объяснил всегда имею
-24 к_сведению марии нара* нарадуемся не_имею не_нужно~ объяснил опозданием отби* отбили показал пользуемся праздников
-24 прем* пришли_пока раньше_срока сведению сдала соря* сорян срока умер* хорошая хорошем
-25 *busha *ihama *mster *rlier *rting~ *ились *лючил *нутка _whenever a_widget alit* calm close earlier fab fine_now
-25 had~ hamster helps huduma_nzuri hurt*~ hurting~ ile imeniua imeo* imeonekana imeshinda inne* inner its_fine kazi
-25 killing kimepona kunikumbusha kusubiri life mpya_ni na_hata nauliza_tu need~ nimeacha node nurse_wenu obse*
-25 obsessed quie* quiet recieved round_to salimieni sings smil* sort* spee* speed stress_ya thanks_for thru tulihama
-25 vote* voted was_dying watched well_done wezi whenever_somebody wonderfully worn wrong_order ya_kuku zawa* zawadi
-25 zile а_все а_то будет_минутка году_вы деньги_вернулись замените курсе лучшее минутка пече* попр* привет ребят
-25 старое терп* хоро* ясно
-26 *aller *sfied *spect *дайте *йтесь *марке *путал *тиков *улись *ючать _cool _dead _haina _ile _nimependa _sio
-26 a_good anyway bisc* bless caps_lock clear eye finished hatari_kwa killer laug* let_us limeandikwa lock_sorry maua
-26 mimi_nilikuwa money_came mpoa much_for murd* must_say nath* nathibitisha neno ni_hatari nimecheka nimekuelewa
-26 nimependa nimepokea nlik* nlikua nois* noise nothings otis out_i please_change poa respect sati* satisfied saw
-26 sequ* sequel shida_ya sio_haraka smaller summer_and the_lost tip to_see vote wengi you_on you_so благ* бомб*
-26 вас_на вернулись включать вкус вниз* внизу иконку муль* мультиков надо~ нала* наст* не_срочно ору перепутал побо*
-26 поправьте похв* похвалить пусть скуч* скучно смей* смейтесь ярма* ярмарке
-27 *cheke *epage *futwa *irudi *jutii *llage *nents *oblem *rahia *гайте *дарим *еньше *одний *пятую *учила *шелся
-27 *шлась _mwaka _one _yep beer cabl* cable caps continents discounts dont_laugh earl* even_smiled felt forget futu*
-27 future greetings hams* homepage i_be i_wait ilishafutwa imeiba it_was just_to karibuni kuliko kums* laos lol
-27 looking maoni maoni_yangu mari* maria msin* msinicheke nimeconfirm nimefurahi nitajaribu noted one_day only_wanted
-27 problem refund_is shuk* sijutii smiled spac* space stress that_did turns typi* typing us_to usiku_mwema vill*
-27 village wanauliza we_can worked~ ya_asubuhi yep you_need zimeniua ~0 благодарим водо* водой дожд* дождь закрывайте
-27 закрывать запятую звонить лил наладилось нашелся нашлась не_трогайте нове* новенький оценка панику печа* получила
-27 поменьше прия* прошлогодний суха* сухая трогайте
-28 *arium *egard *ijali *itaka *light *oying *prise *thole *uibwa *vious *ашнее *ровья _kwa a_raise afterwards
-28 aliihamisha all_along along amepona an_idea aqua* aquarium bles* case chew delight destroying disr* disregard fair
-28 filled_in for_whoever growing grumbling guid* guide hacker~ had_it haijarudi~ haikuibwa have_a i_take idea_for
-28 iliibiwa ilikuwa in_that inatumiwa kitale manane mkanisaidia mtoto_amepona mtoto_wa nimekumbuka of_you pani* piec*
-28 piece poth* pothole previous rais* raise saved_my sewi* sewing suggestion surp* surprise surv* swep* swept
-28 token_imeingia toys unlocking word* words wrote_in zenu_ni бомба вина вчерашнее дума* здоровья ок оказ* оказались
-28 так_что
-29 *cheza *grats *бочки _pole alii* alik* an_old and_so beha* congrats crash fungeni_hiyo good had_the hali* help*
-29 ipad joke kiko kiko_sawa kumbe_ni landed moneys msijali needed nice no_complaints part please_ignore pretty priz*
-29 prize quiz raha sawa than* wine you_all your_colleague дозы нашл* орал побочки праздником слав* тепло труж*
-29 труженики
-30 *eared *kaona *lback~ *rming *tened *urahi _уже alikua call*~ callback~ chilli cleared coff* coffee dying_to
-30 filled happy ignore_my imem* imemsaidia is_sick kumsalimia kwa_msaada late* later muwe muwe_na mwem* mwema ni_moto
-30 nikaona nilitaka njem* njema questions rain* resp* salamu sick sorry_for stayed_on the_cows tightened you_the
-30 your_chilli yours_is антону вспо* жаловаться_не план* поклон роут* роутер сделки я_сам
-31 *cheka *ekaza *hanua *vunia *wanga *росов agree amekaza amekuja band cand* chai disappoint fact fals* false
-31 false_alarm fun great_service ilii* inafanya_kazi is_killing keep_it killing_me loved maon* mnakunywanga naji*
-31 najivunia napendekeza sill* silly so_its stima_imerudi was_in yamechanua zile_sms вопросов деньги_пропали кот
-31 переставил покл* славно соус убий* убийственный украли~
-32 *ously *вайте *ытках *яснил _it _ваше be_my dangerously dangerously_good doesnt_work~ haha kumbe love_the me_how
-32 msij* mwenyewe nape* need~_i nimeelewa note* reme* remember so_please the_best turns_out большой буквы вернул
-32 да_все коти* котики открытках пани* принял решилось упражнений
-33 *faulu *hings _just angels early flood for_us got_it ile_shida kill* murdered my_coat nimefaulu no_problem
-33 please_give restarted slee* sleep stars_from thank_you быст* деньги_пришли зимо* зимой идея передайте
-33 прошлой_зимой сдел*
-34 *ikuwa *laint *арили _kazi after_all complaint kutafuta mmej* mmejitahidi noma puzzle turned_out wait what_a wort*
-34 worth zilizoibiwa подарили поняла распустился сделаю цвет* цветок целу* целую
-35 *eniua *wesha *чился _that coat dyin* dying foot* hakuna_haraka iliyohackiwa kunisaidia kwa_website mmenielewesha
-35 nilikasirika nimemaliza panic_this the_refund tuko_sawa погорячился украла
-36 *epona *ншета ange* cork fast icon lord mena* menace niliandika nimeshukuru rainy tamu than*~ thank thank~
-36 the_boss would_have years_ago мари* планшета сбой это_я
-37 *nitia _ваш been_locked can_close heads im_in it_up juti* jutia mioy* mioyo please_close see_you tiny zinanitia
-37 крал шум
-38 *haves *рялся behaves chini_ya done found_the hear~ ignore take_back than_my way_for котором повторялся
-39 a_day breathtaking complain_about exhi* exhibition idea neat ni_tamu puzz*
-40 *arifa *naged _have _understood _жаловаться alikuwa all_good chef diet hear managed school_with taar* taarifa
-40 быстро весне жале* жалею
-41 *денье better five_stars hacker is_back stars such загляденье
-42 *illed *ойках solo thri* thrilled your_night настройках
-43 candle super tool
-44 kuonya madaktari mind never_mind salama tunawashukuru zuri
-45 *aidia _five confirming looking_at mind_my minutes_flat nurse_on so_fast youre_a
-46 nitawaletea
-48 *ukuru niko_sawa договорились не_надо разблокировали
-49 bomb rock
-50 alinionyesha stun* stunning zimeingia справились
-52 _last footer oh
-53 tumefurahia
-54 *roves approves
-57 kunirudishia простите_за
-68 gem
`
